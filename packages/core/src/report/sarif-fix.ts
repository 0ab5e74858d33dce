import { printedAtPointer } from '../check/suppress/printed-at-pointer.ts'
import type { Disclosure, Finding, Fix } from '../form/index.ts'
import { uriOf } from './sarif-place.ts'
import type { SarifFix, SarifRegion } from './sarif-types.ts'

/** The lines of a document's source, without their ends; undefined where the file has none that others count alike. */
export type LinesOf = (disclosure: Disclosure) => readonly string[] | undefined

/** How many characters two texts have in common at their beginning. */
const commonStart = (a: string, b: string, most: number): number => {
  let same = 0
  while (same < most && a[same] === b[same]) same++
  return same
}

const backwards = (text: string): string => text.split('').reverse().join('')

/** Where a text stands in some lines: the only place, or none. */
const onlyPlace = (lines: readonly string[], text: string): number | undefined => {
  const whole = lines.join('\n')
  const at = whole.indexOf(text)
  return at === -1 || whole.indexOf(text, at + 1) !== -1 ? undefined : at
}

/** An offset in lines joined by line feeds, as line and column from 1. */
const lineAndColumn = (lines: readonly string[], offset: number, first: number) => {
  let rest = offset
  let index = 0
  while (rest > (lines[index]?.length ?? 0) && index < lines.length - 1) rest -= (lines[index++]?.length ?? 0) + 1
  return { line: first + index, column: rest + 1 }
}

interface Replacement {
  readonly deletedRegion: SarifRegion
  readonly insertedContent: { readonly text: string }
}

/** An edit as the replacement of the characters that differ, where the text is found on its lines, and only once. */
const replacementOf = (
  { at, place, raw }: Fix['edits'][number],
  disclosure: Disclosure,
  source: readonly string[],
): Replacement | undefined => {
  const old = printedAtPointer(disclosure, at)?.raw ?? ''
  const { line, endLine = line } = place
  if (old === '' || line === undefined || endLine === undefined) return undefined
  const lines = source.slice(line - 1, endLine)
  const found = onlyPlace(lines, old)
  if (found === undefined) return undefined
  const before = commonStart(old, raw, Math.min(old.length, raw.length))
  const behind = commonStart(backwards(old), backwards(raw), Math.min(old.length, raw.length) - before)
  const start = lineAndColumn(lines, found + before, line)
  const end = lineAndColumn(lines, found + old.length - behind, line)
  return {
    deletedRegion: {
      startLine: start.line,
      startColumn: start.column,
      ...(end.line > start.line && { endLine: end.line }),
      endColumn: end.column,
    },
    insertedContent: { text: raw.slice(before, raw.length - behind) },
  }
}

/**
 * A cure as replacements in the lines of a text, of prose and of table cells alike, where every edit of it can be made
 * there; of a Word file or a workbook, which have no lines, none.
 */
export const sarifFixes = (
  { fix, suggestions = [] }: Finding,
  titles: { readonly fix: string; readonly suggestions: readonly string[] },
  disclosure: Disclosure,
  index: number,
  source: readonly string[] | undefined,
): readonly SarifFix[] => {
  if (source === undefined) return []
  const artifactLocation = { uri: uriOf(disclosure.source.name), index }
  const cures = [
    ...(fix ? [[fix, titles.fix] as const] : []),
    ...suggestions.map((one, at) => [one, titles.suggestions[at] ?? ''] as const),
  ]
  return cures.flatMap(([{ edits }, text]): readonly SarifFix[] => {
    const replacements = edits.flatMap((edit) => replacementOf(edit, disclosure, source) ?? [])
    if (replacements.length === 0 || replacements.length < edits.length) return []
    // What a document prints twice from one cell is one text of its source.
    const each = [...new Map(replacements.map((one) => [JSON.stringify(one), one])).values()]
    return [{ description: { text }, artifactChanges: [{ artifactLocation, replacements: each }] }]
  })
}

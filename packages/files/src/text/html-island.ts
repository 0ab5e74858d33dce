import type { Grid } from '@jiheng/core/blocks'
import { readHtml } from '../html/read-html.ts'
import type { Limits } from '../open/limits.ts'
import type { Found, Island, IslandReader, IslandRow, IslandText } from './island.ts'
import type { TextLine } from './text-line.ts'

const opens = /<table\b[^<>]*>/i
const tags = /<(\/?)table\b[^<>]*>/gi

/** The index of the line in which the table ends that opens in the line at an index: the last one where it never does. */
const closingLine = (lines: readonly TextLine[], at: number): { readonly line: number; readonly offset: number } => {
  let depth = 0
  for (let i = at; i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    for (const match of text.matchAll(tags)) {
      depth += match[1] === '' ? 1 : -1
      if (depth <= 0) return { line: i, offset: match.index + match[0].length }
    }
  }
  return { line: lines.length - 1, offset: lines.at(-1)?.text.length ?? 0 }
}

/** Finds the lines of texts that are met in order. */
const lineFinder = (lines: readonly TextLine[]): ((text: string) => number) => {
  let at = 0
  const dense = lines.map(({ text }) => text.replace(/<[^<>]*>|\s/g, ''))
  return (text) => {
    const begin = text.replace(/[\s<>&"'≥≤]/g, '').slice(0, 6)
    const found = begin === '' ? -1 : dense.findIndex((line, i) => i >= at && i <= at + 400 && line.includes(begin))
    if (found >= 0) at = found
    return lines[at]?.line ?? 1
  }
}

const islandOf = (grid: Grid, lineOf: (text: string) => number): Island => {
  const cells = grid.rows.flatMap((row) => row.cells)
  const rows = grid.rows.map((row): IslandRow => {
    const placed = row.cells.map(({ text, column, colspan, rowspan }) => ({
      text,
      column,
      colspan,
      rowspan,
      line: lineOf(text),
    }))
    return { cells: placed, line: placed[0]?.line ?? lineOf('') }
  })
  return { kind: 'table', ruled: cells.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1), rows }
}

/** Whether a line is nothing but tags of a page around a table. */
const isFrame = (text: string): boolean => /^(\s*<\/?(html|body|div|center|p|section)\b[^<>]*>\s*)*$/i.test(text)

/**
 * Tables in HTML inside a text or Markdown file, as the tools write them that turn a PDF into Markdown; one whose end is
 * cut off goes to the end of the text.
 */
export const htmlIslands =
  (limits: Limits): IslandReader =>
  (lines, at): Found | undefined => {
    const first = lines[at]?.text ?? ''
    const open = opens.exec(first)
    if (!open) return undefined
    const { line: last, offset } = closingLine(lines, at)
    const run = lines.slice(at, last + 1)
    const html = run
      .map(({ text }, i) => text.slice(i === 0 ? open.index : 0, i === last - at ? offset : undefined))
      .join('\n')
    const source = { name: '', sha256: '', mediaType: 'text/html', bytes: html.length }
    const lineOf = lineFinder(run)
    const parts: (Island | IslandText)[] = []
    const before = first.slice(0, open.index)
    if (!isFrame(before)) parts.push({ kind: 'text', text: before, line: lines[at]?.line ?? 1, start: 0 })
    for (const block of readHtml(html, source, limits).blocks) {
      if (block.kind === 'grid') parts.push(islandOf(block, lineOf))
      else parts.push({ kind: 'text', text: block.text, line: lineOf(block.text), start: 0 })
    }
    const behind = (lines[last]?.text ?? '').slice(offset)
    if (!isFrame(behind)) parts.push({ kind: 'text', text: behind, line: lines[last]?.line ?? 1, start: offset })
    return { end: last + 1, parts }
  }

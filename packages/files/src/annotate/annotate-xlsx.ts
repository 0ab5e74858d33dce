import type { ReadContext } from '../open/blocks-reader.ts'
import type { Limits } from '../open/limits.ts'
import { packageParts } from '../xlsx/package-parts.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { workbookParts } from '../xlsx/workbook-parts.ts'
import { cellName } from '../xlsx/write/cell-name.ts'
import { annotateSheet } from './annotate-sheet.ts'
import type { Annotated, AnnotateOptions } from './annotated.ts'
import type { Note } from './note.ts'
import { packageDraft } from './package-draft.ts'
import { type Anchored, placeNotes } from './place-notes.ts'
import type { CellNotes } from './sheet-comments.ts'

/** A worksheet may be larger than other parts, for blanks that nobody reads. */
const roomForBlanks = 3

/** A cell of a sheet, both from 1. */
interface CellAt {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/**
 * Puts comments on cells of a workbook. A cell has one comment: all notes on it stand in that, in their order, behind
 * what somebody has written there before. Cells that people discuss in threads cannot have one beside.
 *
 * @throws {Refusal} those of `readXlsx`
 */
export async function annotateXlsx<N extends Note>(
  bytes: Uint8Array,
  notes: readonly N[],
  context: ReadContext,
  { author }: Required<Pick<AnnotateOptions, 'author'>> & AnnotateOptions,
): Promise<Annotated<N>> {
  const limits: Limits = { ...context.limits, inflated: context.limits.inflated * roomForBlanks }
  const blocks = await readXlsx(bytes, context)
  const { sheets } = workbookParts(bytes, packageParts(bytes, context.entries, limits), limits)
  const draft = packageDraft(bytes, context.entries, limits)
  const indexOf = new Map(sheets.map(({ name }, index) => [name, index]))
  const threads = new Map<string, ReadonlySet<string>>()
  const threadsOf = (sheet: string): ReadonlySet<string> => {
    const known = threads.get(sheet)
    if (known !== undefined) return known
    const part = sheets[indexOf.get(sheet) ?? -1]?.entry.name ?? ''
    const related = [...draft.parts.relationships(part).values()].filter(({ type }) => type === 'threadedComment')
    const cells = related.flatMap(({ target }) => {
      const entry = draft.parts.find(target)
      return entry === undefined ? [] : draft.outline(entry).children.map(({ attribute }) => attribute('ref') ?? '')
    })
    const found = new Set(cells)
    threads.set(sheet, found)
    return found
  }
  const { anchored, unplaced } = placeNotes(blocks, notes, ({ sheet = '', row, column = 1 }): CellAt | undefined =>
    row === undefined || !indexOf.has(sheet) || threadsOf(sheet).has(cellName({ row, column }))
      ? undefined
      : { sheet, row, column },
  )
  if (anchored.length === 0) return { bytes, placed: [], unplaced }
  for (const [sheet, own] of Map.groupBy(anchored, ({ anchor }) => anchor.sheet)) {
    const index = indexOf.get(sheet) ?? 0
    const entry = sheets[index]?.entry
    if (entry !== undefined) annotateSheet(draft, { bytes, limits }, { entry, index }, cellsOf(own), author)
  }
  return { bytes: draft.build(), placed: anchored, unplaced }
}

const cellsOf = (anchored: readonly Anchored<Note, CellAt>[]): readonly CellNotes[] =>
  [...Map.groupBy(anchored, ({ anchor: { row, column } }) => cellName({ row, column }))]
    .map(([name, notes]): CellNotes => {
      const { row, column } = notes[0]?.anchor ?? { row: 1, column: 1 }
      return { name, row, column, notes }
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column)

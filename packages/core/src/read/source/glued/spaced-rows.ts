import { level1Code, level2Code } from '../../../form/levels.ts'
import { columnsOf } from '../../table/columns.ts'
import { columnName, isTotalLabel } from '../../words/vocabulary.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import type { Cell, Strip } from '../strip.ts'
import { cellsOfLine } from './spaced-cells.ts'

/** Whether a value's sign, number and unit have columns of their own, or stand in one cell with blanks between them. */
export type SpacedValues = 'parted' | 'whole'

const cellsOf = ({ kind, filled }: Strip, values: SpacedValues): readonly Cell[] =>
  kind === 'text' ? filled.flatMap((line) => cellsOfLine(line, values === 'whole')) : []

/** A line in which single blanks part the cells as the row that it is; a line of one cell stays as it is. */
export const spacedRow = (strip: Strip, values: SpacedValues): Strip => {
  const cells = cellsOf(strip, values)
  if (cells.length < 2) return strip
  return rowStrip(
    cells.map((cell, i) => inColumn(cell, i + 1)),
    strip.gap,
  )
}

/** The line as the header of an indicator table, and how values stand below it; undefined where it is none. */
export const spacedHeader = (
  strip: Strip,
  below: Strip | undefined,
): { readonly row: Strip; readonly values: SpacedValues } | undefined => {
  const row = spacedRow(strip, 'parted')
  const isShort = row.filled.length < 4 && !row.filled.every(({ text }) => columnName(text) !== undefined)
  if (row.filled.length < 3 || isShort || row.filled.some(({ text }) => text.length > 24 || /[。；，：:]/.test(text)))
    return undefined
  if (!columnsOf(row)) return undefined
  const labels = [...row.filled, ...(below ? cellsOf(below, 'parted') : [])].map(({ text }) => columnName(text))
  return { row, values: labels.some((name) => name === 'operator' || name === 'unit') ? 'parted' : 'whole' }
}

/** What may stand alone in a line between rows: a level, a sum. */
const standsAlone = (text: string): boolean =>
  level1Code(text) !== undefined || level2Code(text) !== undefined || isTotalLabel(text)

/** At most this share of the lines may be pieces of others. */
const mostPieces = 0.1

/**
 * The lines below the header of a table as its rows, where every line is one: programs that print a table row by row keep
 * them so. Undefined where lines are pieces of rows, as the wrapped cells of a PDF leave them.
 */
export const spacedRows = (lines: readonly Strip[], values: SpacedValues): readonly Strip[] | undefined => {
  if (lines.length < 2) return undefined
  const pieces = lines.filter((strip) => {
    const cells = cellsOf(strip, values)
    return cells.length < 2 && !standsAlone(cells[0]?.text ?? '')
  })
  return pieces.length > mostPieces * lines.length ? undefined : lines.map((strip) => spacedRow(strip, values))
}

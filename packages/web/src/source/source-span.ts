import type { Place } from '@jiheng/core/form'

/** A stretch of one line: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where the column-th cell of a line cut at tabs begins and ends. */
const cellSpan = (line: string, column: number): Span | undefined => {
  const cells = line.split('\t')
  const cell = cells[column - 1]
  if (cell === undefined) return undefined
  const start = cells.slice(0, column - 1).reduce((sum, text) => sum + text.length + 1, 0)
  return { start, end: start + cell.length }
}

/**
 * Which characters of the source's line `number` (from 1) a place covers: of a cell, its own characters; of several
 * lines, each from its first to its last visible one.
 * @example spanOf('\t成本\t≤7 万元', 4, { line: 4, column: 3 }) // { start: 4, end: 9 }
 */
export function spanOf(text: string, number: number, place: Place): Span | undefined {
  const { line, endLine = line, column, start, end } = place
  if (line === undefined || endLine === undefined || number < line || number > endLine) return undefined
  if (endLine > line) {
    const visible = text.trim()
    const from = text.indexOf(visible)
    return visible === '' ? undefined : { start: from, end: from + visible.length }
  }
  const within = (column === undefined ? undefined : cellSpan(text, column)) ?? { start: 0, end: text.length }
  return {
    start: Math.min(within.start + (start ?? 0), text.length),
    end: Math.min(end === undefined ? within.end : within.start + end, text.length),
  }
}

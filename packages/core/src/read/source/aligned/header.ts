import { type Column, columnsOf } from '../../table/columns.ts'
import { columnName } from '../../words/vocabulary.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import type { Cell } from '../strip.ts'
import { joinedSegments, type Line, type Segment } from './line.ts'

/** A header that is set in columns, its labels whole again where they were wrapped. */
export interface AlignedHeader {
  readonly cells: readonly Cell[]
  readonly spans: readonly Segment[]
  readonly columns: readonly Column[]
  /** How many lines above and below the one at which it was found belong to it. */
  readonly above: number
  readonly below: number
  readonly known: number
}

const isPiece = ({ cell: { text } }: Segment): boolean =>
  text.length <= 8 && /^[\p{Script=Han}（）()/、\d分%％A-Z]+$/u.test(text) && !/^\d+$/.test(text)

/** The labels of a line: where columns are narrow, only a single blank parts them. */
const labelsOf = (line: Line): readonly Segment[] =>
  line.segments.flatMap((segment) => {
    if (columnName(segment.cell.text) !== undefined) return [segment]
    const words = line.words.filter(({ start, end }) => start >= segment.start && end <= segment.end)
    return words.some(({ cell }) => columnName(cell.text) !== undefined) ? words : [segment]
  })

/** The labels of lines below each other, joined where they stand above each other. */
const joinedLines = (lines: readonly Line[]): readonly (readonly Segment[])[] => {
  const columns: Segment[][] = []
  for (const segment of lines.flatMap(labelsOf)) {
    const over = columns.find((column) =>
      column.some(({ start, end }) => Math.min(end, segment.end) - Math.max(start, segment.start) > 0),
    )
    if (over) over.push(segment)
    else columns.push([segment])
  }
  return columns.toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

const headerOf = (lines: readonly Line[], above: number, below: number): AlignedHeader | undefined => {
  const parts = joinedLines(lines)
  const cells = parts.flatMap((segments, i) => {
    const cell = joinedSegments(segments)
    return cell ? [inColumn(cell, i + 1)] : []
  })
  const known = cells.filter(({ text }) => columnName(text) !== undefined).length
  if (known < 3 || cells.length !== parts.length) return undefined
  const columns = columnsOf(rowStrip(cells, 0))
  if (!columns || columns.length !== cells.length) return undefined
  const spans = parts.flatMap((segments) => {
    const [first] = segments
    return first
      ? [{ ...first, start: Math.min(...segments.map((s) => s.start)), end: Math.max(...segments.map((s) => s.end)) }]
      : []
  })
  return { cells, spans, columns, above, below, known }
}

/** The header in the line at an index, with what of it stands in the lines around; undefined where there is none. */
export const alignedHeader = (lines: readonly Line[], at: number): AlignedHeader | undefined => {
  const line = lines[at]
  if (!line || line.segments.length < 2) return undefined
  if (labelsOf(line).filter(({ cell }) => columnName(cell.text) !== undefined).length < 2) return undefined
  const pieces = (i: number): boolean =>
    labelsOf(lines[i] ?? line).every(isPiece) && (lines[i]?.segments.length ?? 0) > 0
  const close = (i: number): boolean => lines[i]?.strip.gap === 0
  const [up, down] = [close(at) && pieces(at - 1), close(at + 1) && pieces(at + 1)]
  const two = down && close(at + 2) && pieces(at + 2)
  let best: AlignedHeader | undefined
  for (const [above, below] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [0, 2],
  ] as const) {
    if ((above > 0 && !up) || (below > 0 && !down) || (below > 1 && !two)) continue
    const found = headerOf(lines.slice(at - above, at + below + 1), above, below)
    if (found && found.known > (best?.known ?? 0)) best = found
  }
  return best
}

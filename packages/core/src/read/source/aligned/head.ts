import { isMoneyText } from '../../words/label-cells.ts'
import { isFormTitle, isPeriodLine, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import type { Strip } from '../strip.ts'
import { joinedSegments, type Line, type Segment } from './line.ts'

type Row = (Segment & { readonly y: number })[]

const isOwnLine = ({ segments }: Line): boolean => {
  const text = segments[0]?.cell.text ?? ''
  return segments.length === 1 && (isFormTitle(text) || isPeriodLine(text) || unitLine(text) !== undefined)
}

/** Texts of a row that stand below each other are one cell. */
const cellsOf = (row: Row): readonly (readonly Segment[])[] => {
  const columns: Segment[][] = []
  for (const segment of row.toSorted((a, b) => a.y - b.y)) {
    const over = columns.find((column) =>
      column.some(({ start, end }) => Math.min(end, segment.end) - Math.max(start, segment.start) > 0),
    )
    if (over) over.push(segment)
    else columns.push([segment])
  }
  return columns.toSorted((a, b) => Math.min(...a.map(({ start }) => start)) - Math.min(...b.map(({ start }) => start)))
}

/** A label of merged cells in the middle of its rows moves up to the first of them. */
const withLabelsUp = (rows: readonly Row[], words: Vocabulary): readonly Row[] => {
  const out = rows.map((row) => [...row])
  out.forEach((row, i) => {
    const [first, ...rest] = row
    if (!first || rest.length === 0 || words.role(first.cell.text) !== 'section') return
    let top = i
    while (
      top > 0 &&
      (out[top - 1]?.[0]?.start ?? 0) >= (rest[0]?.start ?? 0) &&
      out[top - 1]?.some(({ cell }) => isMoneyText(cell.text))
    )
      top--
    if (top === i) return
    row.shift()
    out[top]?.unshift(first)
  })
  return out
}

/** The rows of a form's head that is set in columns by blanks: wrapped values joined to the label that they stand beside. */
export const headRows = (lines: readonly Line[], words: Vocabulary): readonly Strip[] => {
  const rows: Row[] = []
  const own: { readonly at: number; readonly strip: Strip }[] = []
  let above: Row = []
  const isLabelled = (line: Line): boolean => line.segments.some(({ cell }) => words.role(cell.text) !== undefined)
  lines.forEach((line, i) => {
    if (isOwnLine(line)) {
      own.push({ at: rows.length, strip: line.strip })
      return
    }
    const parts = line.segments.map((segment) => ({ ...segment, y: line.y }))
    const next = lines[i + 1]
    const last = rows.at(-1)
    const isClose = line.strip.gap === 0 && last !== undefined && !own.some(({ at }) => at === rows.length)
    if (isLabelled(line) || parts.length > 1) {
      rows.push([...above, ...parts])
      above = []
    } else if (next && next.strip.gap === 0 && isLabelled(next) && !(isClose && isWrapped(last, line)))
      above.push(...parts)
    else if (isClose) last.push(...parts)
    else rows.push([...above.splice(0), ...parts])
  })
  if (above.length > 0) rows.push(above)
  const strips = withLabelsUp(rows, words).map((row) =>
    rowStrip(
      cellsOf(row).flatMap((segments, i) => {
        const cell = joinedSegments(segments)
        return cell ? [inColumn(cell, i + 1)] : []
      }),
      0,
    ),
  )
  return strips.flatMap((strip, i) => [...own.filter(({ at }) => at === i).map((line) => line.strip), strip])
}

/** Whether a line goes on with the text of the row above, which is not at its end. */
const isWrapped = (row: Row | undefined, line: Line): boolean => {
  const over = row?.findLast(({ start }) => Math.abs(start - (line.segments[0]?.start ?? 0)) <= 1)
  return over !== undefined && over.cell.text.length > 12 && !/[。！]$/.test(over.cell.text)
}

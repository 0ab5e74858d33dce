import { isMoneyText } from '../../words/label-cells.ts'
import { isFormTitle, isPeriodLine, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import type { Strip } from '../strip.ts'
import { joinedSegments, type Line, type Segment } from './line.ts'

type Row = Segment[]

const isOwnLine = ({ segments }: Line): boolean => {
  const text = segments[0]?.cell.text ?? ''
  return segments.length === 1 && (isFormTitle(text) || isPeriodLine(text) || unitLine(text) !== undefined)
}

const overlap = (a: Segment, b: Segment): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Texts of a row that stand below each other are one cell. */
const cellsOf = (row: Row): readonly Row[] => {
  const columns: Row[] = []
  for (const segment of row.toSorted((a, b) => a.y - b.y || a.start - b.start)) {
    const [best] = columns
      .map((column) => ({ column, shared: Math.max(...column.map((other) => overlap(other, segment))) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)
    if (best) best.column.push(segment)
    else columns.push([segment])
  }
  const left = (column: Row): number => Math.min(...column.map(({ start }) => start))
  return columns.toSorted((a, b) => left(a) - left(b))
}

/** A label of merged cells in the middle of its rows moves up to the first of them. */
const withLabelsUp = (rows: readonly Row[], words: Vocabulary): readonly Row[] => {
  const out = rows.map((row) => row.toSorted((a, b) => a.start - b.start))
  out.forEach((row, i) => {
    const [first, second] = row
    if (!first || !second || words.role(first.cell.text) !== 'section') return
    const isUnder = (above: Row | undefined): boolean =>
      above !== undefined &&
      (above[0]?.start ?? 0) >= second.start - 2 &&
      above.some(({ cell }) => isMoneyText(cell.text))
    let top = i
    while (top > 0 && isUnder(out[top - 1])) top--
    if (top === i) return
    row.shift()
    out[top]?.unshift(first)
  })
  return out
}

/** Whether a text goes on in the next line: what it begins is a label only with the rest, or it is not at its end. */
const isOpen = (start: string, rest: string, words: Vocabulary): boolean => {
  if (words.role(rest) !== undefined) return false
  if (words.role(start + rest) !== undefined) return true
  // "1,280,0" over "00": a number that its cell was too narrow for
  if (/^\d[\d,]*,\d{0,2}$/.test(start)) return /^\d+(\.\d+)?$/.test(rest)
  return words.role(start) === undefined && start.length >= 6 && !/[。！]$/.test(start)
}

/** Whether a line goes on with the row above: each of its texts stands under one that is not at its end. */
const isRest = (row: Row | undefined, line: Line, words: Vocabulary): boolean =>
  row !== undefined &&
  line.segments.every((segment) => {
    const over = row.findLast((other) => Math.abs(other.start - segment.start) <= 1 || overlap(other, segment) > 0)
    return over !== undefined && isOpen(over.cell.text, segment.cell.text, words)
  })

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
    const next = lines[i + 1]
    const last = own.some(({ at }) => at === rows.length) ? undefined : rows.at(-1)
    const isClose = line.strip.gap === 0
    if (isLabelled(line) || (line.segments.length > 1 && !(isClose && isRest(last, line, words)))) {
      rows.push([...above, ...line.segments])
      above = []
    } else if (last && isClose && isRest(last, line, words)) last.push(...line.segments)
    else if (
      next &&
      next.strip.gap === 0 &&
      isLabelled(next) &&
      !last?.some((other) => other.start === line.segments[0]?.start && other.cell.text.length > 12)
    )
      above.push(...line.segments)
    else if (last && isClose) last.push(...line.segments)
    else {
      rows.push([...above, ...line.segments])
      above = []
    }
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
  const before = (i: number): readonly Strip[] => own.flatMap(({ at, strip }) => (at === i ? [strip] : []))
  return [...strips.flatMap((strip, i) => [...before(i), strip]), ...before(strips.length)]
}

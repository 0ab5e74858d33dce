import { factsOf } from '../../table/cell-facts.ts'
import type { Column } from '../../table/columns.ts'
import { suits } from '../in-turn/suits.ts'
import type { Line, Segment } from './line.ts'

/** Where the texts of a column stand, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text of a line in the column to which it belongs. */
export interface Placed extends Segment {
  readonly column: number
}

/** Before any text is known, a column reaches halfway to its neighbours. */
const firstSpans = (header: readonly Segment[]): readonly Span[] =>
  header.map(({ start, end }, i) => {
    const [before, behind] = [header[i - 1], header[i + 1]]
    return {
      start: before ? (before.end + start) / 2 : 0,
      end: behind ? (end + behind.start) / 2 : Math.max(end, 1000),
    }
  })

const apart = 9
const together = 1.2
const far = 1
const near = 3
const contents = 0.25

/** How far a text stands beside a column. */
const distance = ({ start, end }: Segment, span: Span): number => {
  const middle = (start + end) / 2
  const outside = middle < span.start ? span.start - middle : middle > span.end ? middle - span.end : 0
  return outside + Math.max(0, span.start - start - 1) * 0.3
}

/**
 * The texts of a line by column: in order, each as near to its column as can be; texts that a wide gap parts are two cells,
 * those that a single blank parts are one unless their columns say otherwise.
 */
const placedOf = ({ words }: Line, columns: readonly Column[], spans: readonly Span[]): readonly Placed[] => {
  const n = columns.length
  if (words.length === 0 || words.length > 400) return []
  const facts = words.map(({ cell }) => factsOf(cell.text))
  const cost: number[][] = []
  const from: number[][] = []
  words.forEach((word, i) => {
    const last = words[i - 1]
    const gap = last ? word.start - last.end : 0
    const own: number[] = []
    const back: number[] = []
    for (let j = 0; j < n; j++) {
      const [span, column, fact] = [spans[j], columns[j], facts[i]]
      if (!span || !column || !fact) continue
      const here = far * Math.min(distance(word, span), 40) - contents * Math.max(-8, suits(fact, column))
      let best = i === 0 ? 0 : Number.POSITIVE_INFINITY
      let origin = -1
      for (let k = 0; i > 0 && k <= j; k++) {
        const step =
          k === j
            ? gap >= 2
              ? gap >= 3
                ? apart
                : near
              : -contents * Math.max(-8, suits(fact, column))
            : gap >= 2
              ? 0
              : together
        const value =
          (cost[i - 1]?.[k] ?? Number.POSITIVE_INFINITY) + (k === j ? Math.max(step, gap >= 2 ? step : 0) : step)
        if (value < best) [best, origin] = [value, k]
      }
      own[j] = best + here
      back[j] = origin
    }
    cost.push(own)
    from.push(back)
  })
  const last = cost.at(-1) ?? []
  let column = last.indexOf(Math.min(...last))
  const out: Placed[] = []
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]
    if (!word || column < 0) break
    out.unshift({ ...word, column })
    column = from[i]?.[column] ?? -1
  }
  return out
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Where the texts of each column stand, but for the few that stand far beside it. */
const spansOf = (placed: readonly Placed[], before: readonly Span[], header: readonly Segment[]): readonly Span[] =>
  before.map((span, j) => {
    const own = placed.filter(({ column }) => column === j)
    const head = header[j]
    if (own.length === 0 || !head) return span
    const starts = own.map(({ start }) => start).toSorted((a, b) => a - b)
    const ends = own.map(({ end }) => end).toSorted((a, b) => a - b)
    return { start: Math.min(head.start, at(starts, 0.1)), end: Math.max(head.end, at(ends, 0.9)) }
  })

/** The texts of all lines by column, and where each column stands; twice over, the second time by what the first found. */
export const layColumns = (
  header: readonly Segment[],
  columns: readonly Column[],
  lines: readonly Line[],
): { readonly placed: ReadonlyMap<Line, readonly Placed[]>; readonly spans: readonly Span[] } => {
  let spans = firstSpans(header)
  let placed = new Map<Line, readonly Placed[]>()
  for (let round = 0; round < 2; round++) {
    placed = new Map(lines.map((line) => [line, placedOf(line, columns, spans)]))
    spans = spansOf([...placed.values()].flat(), spans, header)
  }
  return { placed, spans }
}

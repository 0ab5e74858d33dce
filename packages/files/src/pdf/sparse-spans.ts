import type { TextLine } from './text-lines.ts'

export interface RowSpan {
  readonly row: number
  readonly rowspan: number
}

/** A way to lay the texts so far: where the last one ends, and what it costs. */
interface Way {
  readonly spans: readonly RowSpan[]
  readonly end: number
  readonly cost: number
}

/** More texts than this in a column are no labels of merged cells. */
const mostTexts = 200
/** What a text costs that stands in the middle of no rows; each row that is left out between two texts costs one. */
const amiss = 10

/**
 * Which rows the texts of one column stand beside. A cell over several rows has its text in their middle: so its end
 * follows from its beginning, and must be the end of a row; and the cells of a column follow each other. `ys`: edges of all
 * rows.
 */
export function spansOf(texts: readonly TextLine[], ys: readonly number[]): readonly RowSpan[] {
  const rows = ys.length - 1
  if (texts.length > mostTexts) return []
  let ways: readonly Way[] = [{ spans: [], end: 0, cost: 0 }]
  for (const { center, size } of joined(texts)) {
    const own = Math.min(
      rows - 1,
      Math.max(
        0,
        ys.findLastIndex((y) => y <= center),
      ),
    )
    const choices: readonly (RowSpan & { readonly cost: number })[] = [
      ...centred(own, center, size, ys).map((span) => ({ ...span, cost: 0 })),
      { row: own, rowspan: 1, cost: amiss },
    ]
    const best = new Map<number, Way>()
    for (const way of ways)
      for (const { row, rowspan, cost } of choices) {
        if (row < way.end) continue
        const gap = way.spans.length === 0 ? 0 : row - way.end
        const next = { spans: [...way.spans, { row, rowspan }], end: row + rowspan, cost: way.cost + cost + gap }
        if (next.cost < (best.get(next.end)?.cost ?? Number.POSITIVE_INFINITY)) best.set(next.end, next)
      }
    if (best.size > 0) ways = [...best.values()]
  }
  return ways.toSorted((a, b) => a.cost - b.cost)[0]?.spans ?? []
}

/** Spans that have the text in their middle, the shortest first. */
function centred(own: number, center: number, size: number, ys: readonly number[]): readonly RowSpan[] {
  const spans: RowSpan[] = []
  for (let row = own; row >= 0; row--) {
    const end = 2 * center - (ys[row] ?? 0)
    const edge = ys.findIndex((y, at) => at > own && Math.abs(y - end) < 0.5 * size)
    if (edge !== -1) spans.push({ row, rowspan: edge - row })
  }
  return spans
}

/** Lines that touch are one text. */
function joined(texts: readonly TextLine[]): readonly { readonly center: number; readonly size: number }[] {
  const out: { top: number; bottom: number; size: number }[] = []
  for (const { area, size } of texts.toSorted((a, b) => a.area.y0 - b.area.y0)) {
    const last = out.at(-1)
    if (last !== undefined && area.y0 - last.bottom < 0.6 * size) last.bottom = Math.max(last.bottom, area.y1)
    else out.push({ top: area.y0, bottom: area.y1, size })
  }
  return out.map(({ top, bottom, size }) => ({ center: (top + bottom) / 2, size }))
}

import type { TextLine } from './text-lines.ts'

export interface RowSpan {
  readonly row: number
  readonly rowspan: number
}

/**
 * Which rows the texts of one column stand beside. A cell over several rows has its text in their middle: so its end
 * follows from its beginning, and must be the end of a row. `ys`: edges of all rows.
 */
export function spansOf(texts: readonly TextLine[], ys: readonly number[]): readonly RowSpan[] {
  const spans: RowSpan[] = []
  let next = 0
  for (const { center, size } of joined(texts)) {
    const own = Math.max(
      next,
      ys.findLastIndex((y) => y <= center),
    )
    if (own >= ys.length - 1) break
    const span = centredSpan(next, own, center, size, ys) ?? { row: own, rowspan: 1 }
    spans.push(span)
    next = span.row + span.rowspan
  }
  return spans
}

/** The span that has the text in its middle and begins first, from row `next` on. */
function centredSpan(
  next: number,
  own: number,
  center: number,
  size: number,
  ys: readonly number[],
): RowSpan | undefined {
  for (let row = next; row <= own; row++) {
    const end = 2 * center - (ys[row] ?? 0)
    const edge = ys.findIndex((y, at) => at > own && Math.abs(y - end) < 0.5 * size)
    if (edge !== -1) return { row, rowspan: edge - row }
  }
  return undefined
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

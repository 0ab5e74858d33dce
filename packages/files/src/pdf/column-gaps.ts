import type { TextLine } from './text-lines.ts'

/** Texts of one row, left to right. */
export type RowTexts = readonly TextLine[]

/** How many of the rows that say something of a gap may run over it: titles and long texts do. */
const mayCross = 0.35

/**
 * Where columns part: positions that stand between texts in several rows, and that few texts run over. Columns that are
 * mostly blank have their own, if a text stands in the middle of a gap.
 */
export function columnGaps(rows: readonly RowTexts[]): readonly number[] {
  const texts = rows.flat()
  const stops = [...new Set(texts.flatMap(({ area }) => [area.x0, area.x1]))].toSorted((a, b) => a - b)
  const gaps: { from: number; to: number }[] = []
  stops.forEach((from, at) => {
    const to = stops[at + 1]
    if (to === undefined || !parts(rows, (from + to) / 2)) return
    const last = gaps.at(-1)
    if (last !== undefined && last.to === from) last.to = to
    else gaps.push({ from, to })
  })
  return gaps.flatMap((gap) => aroundTexts(gap, texts)).map(({ from, to }) => (from + to) / 2)
}

function parts(rows: readonly RowTexts[], x: number): boolean {
  let [between, over] = [0, 0]
  for (const row of rows) {
    if (row.some(({ area }) => area.x0 < x && area.x1 > x)) over++
    else if (row.some(({ area }) => area.x1 <= x) && row.some(({ area }) => area.x0 >= x)) between++
  }
  return between >= Math.min(2, rows.length) && over <= mayCross * (between + over)
}

/** The pieces of a gap that are left and right of the texts that stand wholly in it. */
function aroundTexts(gap: { readonly from: number; readonly to: number }, texts: RowTexts) {
  const inside = texts
    .filter(({ area }) => area.x0 > gap.from - 0.01 && area.x1 < gap.to + 0.01)
    .toSorted((a, b) => a.area.x0 - b.area.x0)
  const pieces: { from: number; to: number }[] = []
  let from = gap.from
  for (const { area } of inside) {
    if (area.x0 > from + 1) pieces.push({ from, to: area.x0 })
    from = Math.max(from, area.x1)
  }
  if (gap.to > from + 1) pieces.push({ from, to: gap.to })
  return pieces
}

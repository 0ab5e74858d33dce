import type { Area } from './area.ts'
import { columnGaps, type RowTexts } from './column-gaps.ts'
import type { Figure } from './lattice.ts'
import type { Glyph } from './page-marks.ts'
import { segmentsOf } from './segments.ts'
import type { Line } from './straight-lines.ts'
import { textLines } from './text-lines.ts'

/** Fewer lines below each other are rules of a letter head, or the underlining of a title. */
const fewestRungs = 4
/** Rungs further apart than this, in points, do not belong together. */
const reach = 240

/**
 * Tables that have lines across only: their rows are between these, their columns where texts keep apart. Where a text runs
 * over the gap between two columns it is a merged cell.
 */
export function ladders(across: readonly Line[], glyphs: readonly Glyph[], taken: readonly Area[]): readonly Figure[] {
  const free = across.filter(
    ({ at, from, to }) => !taken.some(({ x0, x1, y0, y1 }) => at > y0 - 2 && at < y1 + 2 && from < x1 && to > x0),
  )
  return groupsOf(free).flatMap((rungs) => {
    const [left, right] = [Math.min(...rungs.map(({ from }) => from)), Math.max(...rungs.map(({ to }) => to))]
    const ys = rungs.map(({ at }) => at)
    const inside = glyphs.filter(({ area, direction }) => {
      const [x, y] = [(area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2]
      return direction === 0 && x > left && x < right && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0)
    })
    const rows = ys.slice(1).map((bottom, index) => {
      const top = ys[index] ?? 0
      const own = inside.filter(({ area }) => (area.y0 + area.y1) / 2 > top && (area.y0 + area.y1) / 2 < bottom)
      return { top, bottom, texts: textLines(own).flatMap((one) => segmentsOf(one, true)) }
    })
    const gaps = columnGaps(rows.map(({ texts }): RowTexts => texts))
    if (gaps.length === 0) return []
    const down = gaps.flatMap((at) =>
      rows
        .filter(({ texts }) => !texts.some(({ area }) => area.x0 < at - 1 && area.x1 > at + 1))
        .map(({ top, bottom }): Line => ({ at, from: top, to: bottom })),
    )
    const sides = [left, right].map((at): Line => ({ at, from: ys[0] ?? 0, to: ys.at(-1) ?? 0 }))
    return [{ across: rungs, down: [...down, ...sides] }]
  })
}

/** Lines below each other, of which at least so many are as wide as the widest; those between may be shorter. */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    const group = groups.findLast((candidate) => {
      const [from, to] = [Math.min(...candidate.map((one) => one.from)), Math.max(...candidate.map((one) => one.to))]
      const near = line.at - (candidate.at(-1)?.at ?? 0) < reach
      return near && line.from > from - 4 && line.to < to + 4
    })
    if (group) group.push(line)
    else groups.push([line])
  }
  return groups.filter((group) => {
    const width = Math.max(...group.map(({ from, to }) => to - from))
    return group.filter(({ from, to }) => to - from > width - 8).length >= fewestRungs && width > 150
  })
}

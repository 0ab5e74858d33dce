import type { TextLine } from './text-lines.ts'

/** Texts of one row, left to right. */
export type RowTexts = readonly TextLine[]

/** How many of the rows that say something of a gap may run over it: titles and long texts do. */
const mayCross = 0.35
/** More texts on a page than this are no table. */
const mostTexts = 3_000

/**
 * Where columns part: positions that stand between texts in several rows, and that few texts run over. Columns that are
 * mostly blank have their own, if a text stands in the middle of a gap.
 */
export function columnGaps(rows: readonly RowTexts[]): readonly number[] {
  const texts = rows.flat()
  if (texts.length > mostTexts) return []
  const stops = [...new Set(texts.flatMap(({ area }) => [area.x0, area.x1]))].toSorted((a, b) => a - b)
  const gaps: Stretch[][] = []
  stops.forEach((from, at) => {
    const to = stops[at + 1]
    const over = to === undefined ? undefined : textsOver(rows, (from + to) / 2)
    if (to === undefined || over === undefined) return
    const last = gaps.at(-1)
    if (last !== undefined && last.at(-1)?.to === from) last.push({ from, to, over })
    else gaps.push([{ from, to, over }])
  })
  return gaps.flatMap((gap) => aroundTexts(gap, texts)).map(emptiest)
}

/** A piece of a gap, and how many rows run over it. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly over: number
}

/** How many rows run over the position; undefined where it does not part columns. */
function textsOver(rows: readonly RowTexts[], x: number): number | undefined {
  let [between, over] = [0, 0]
  for (const row of rows) {
    if (row.some(({ area }) => area.x0 < x && area.x1 > x)) over++
    else if (row.some(({ area }) => area.x1 <= x) && row.some(({ area }) => area.x0 >= x)) between++
  }
  return between >= Math.min(2, rows.length) && over <= mayCross * (between + over) ? over : undefined
}

/** The parts of a gap that are left and right of the texts that stand wholly in it. */
function aroundTexts(gap: readonly Stretch[], texts: RowTexts): readonly (readonly Stretch[])[] {
  const [left, right] = [gap[0]?.from ?? 0, gap.at(-1)?.to ?? 0]
  const inside = texts.filter(({ area }) => area.x0 > left - 0.01 && area.x1 < right + 0.01)
  const parts: Stretch[][] = []
  let open = false
  for (const stretch of gap) {
    const middle = (stretch.from + stretch.to) / 2
    const free = inside.every(({ area }) => middle < area.x0 || middle > area.x1)
    if (free && open) parts.at(-1)?.push(stretch)
    else if (free) parts.push([stretch])
    open = free
  }
  return parts
}

/** The middle of the widest stretch that fewest texts run over. */
function emptiest(gap: readonly Stretch[]): number {
  const least = Math.min(...gap.map(({ over }) => over))
  let best: { from: number; to: number } | undefined
  let run: { from: number; to: number } | undefined
  for (const { from, to, over } of gap) {
    run = over > least ? undefined : run === undefined ? { from, to } : { from: run.from, to }
    if (run !== undefined && (best === undefined || run.to - run.from > best.to - best.from)) best = run
  }
  return best === undefined ? 0 : (best.from + best.to) / 2
}

import { midX, midY } from './area.ts'
import type { Rule } from './page-marks.ts'

/** A line over or down the page, whatever it was painted as. Across: `at` is its y, else its x. */
export interface Line {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Pieces this far off each other are one line, drawn twice or with rounding. */
const sameLine = 1.2
/** A gap as small as this is none; short pieces with small gaps are dashes. */
const [smallGap, dash, dashGap] = [2.5, 8, 4.5]
/** Shorter lines part nothing. */
const shortest = 5

/** Puts together what was painted in pieces: an edge for each cell, dashes, dots, one line over another. */
export function straightLines(rules: readonly Rule[], across: boolean): readonly Line[] {
  const pieces = rules
    .filter((rule) => rule.across === across)
    .map(
      ({ area }): Line =>
        across ? { at: midY(area), from: area.x0, to: area.x1 } : { at: midX(area), from: area.y0, to: area.y1 },
    )
    .toSorted((a, b) => a.at - b.at)
  const lines: Line[] = []
  let band: Line[] = []
  const endBand = () => {
    lines.push(...joined(band))
    band = []
  }
  for (const piece of pieces) {
    if (piece.at - (band.at(-1)?.at ?? piece.at) > sameLine || piece.at - (band[0]?.at ?? piece.at) > 2 * sameLine)
      endBand()
    band.push(piece)
  }
  endBand()
  return lines.filter(({ from, to }) => to - from >= shortest)
}

function joined(band: readonly Line[]): readonly Line[] {
  const lines: Line[] = []
  let last: { at: number; weight: number; from: number; to: number; end: number } | undefined
  for (const { at, from, to } of band.toSorted((a, b) => a.from - b.from)) {
    const gap = last === undefined ? Number.POSITIVE_INFINITY : from - last.to
    const dashes = last !== undefined && last.end <= dash && to - from <= dash && gap <= dashGap
    if (last !== undefined && (gap <= smallGap || dashes)) {
      const weight = to - from + 0.01
      last.at = (last.at * last.weight + at * weight) / (last.weight + weight)
      last.weight += weight
      last.to = Math.max(last.to, to)
      last.end = to - from
      continue
    }
    if (last !== undefined) lines.push({ at: last.at, from: last.from, to: last.to })
    last = { at, weight: to - from + 0.01, from, to, end: to - from }
  }
  if (last !== undefined) lines.push({ at: last.at, from: last.from, to: last.to })
  return lines
}

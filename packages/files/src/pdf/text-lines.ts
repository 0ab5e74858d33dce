import { type Area, turned, unite } from './area.ts'
import type { Direction, Glyph } from './page-marks.ts'

/** Glyphs on one line, left to right, in the frame in which their text runs to the right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[]
  readonly area: Area
  readonly size: number
  readonly text: string
}

/**
 * The area turned so that texts of the direction run to the right and lines follow downwards: vertical writing goes from
 * top to bottom and its lines from right to left, as text does that was turned clockwise.
 */
export const upright = (area: Area, direction: Direction, width: number, height: number): Area =>
  direction === 'slanted' ? area : turned(area, 4 - direction, width, height)

/** Lines of glyphs that all run one way, from top to bottom; what was painted twice to look bold is there once. */
export function textLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  const lines: { glyphs: Glyph[]; tallest: Area }[] = []
  const center = ({ y0, y1 }: Area) => (y0 + y1) / 2
  for (const glyph of glyphs.toSorted((a, b) => center(a.area) - center(b.area))) {
    // Signs of another height on the line, such as exponents, may come between: the last few lines are asked.
    const line = lines.slice(-3).findLast(({ tallest }) => sharesLine(tallest, glyph.area))
    if (line === undefined) lines.push({ glyphs: [glyph], tallest: glyph.area })
    else {
      line.glyphs.push(glyph)
      if (glyph.area.y1 - glyph.area.y0 > line.tallest.y1 - line.tallest.y0) line.tallest = glyph.area
    }
  }
  return lines
    .flatMap(({ glyphs }) => {
      const sorted = withoutDoubles(glyphs.toSorted((a, b) => a.area.x0 - b.area.x0 || a.run - b.run))
      const line = lineOf(sorted)
      return line.text === '' ? [] : [line]
    })
    .toSorted((a, b) => a.area.y0 - b.area.y0)
}

const sharesLine = (a: Area, b: Area): boolean =>
  Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0.5 * Math.min(a.y1 - a.y0, b.y1 - b.y0)

function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const { x0, x1 } = glyph.area
    const near = Math.max(0.3 * (x1 - x0), 0.4)
    const double = kept.slice(-3).some((other) => other.text === glyph.text && Math.abs(other.area.x0 - x0) < near)
    if (!double || glyph.text === ' ') kept.push(glyph)
  }
  return kept
}

/** A line of these glyphs, which stand in order; blank ones at its ends are left out. */
export function lineOf(glyphs: readonly Glyph[]): TextLine {
  const first = glyphs.findIndex(({ text }) => text.trim() !== '')
  const last = glyphs.findLastIndex(({ text }) => text.trim() !== '')
  const printed = first === -1 ? [] : glyphs.slice(first, last + 1)
  const area = printed.map((glyph) => glyph.area).reduce(unite, printed[0]?.area ?? { x0: 0, y0: 0, x1: 0, y1: 0 })
  return { glyphs: printed, area, size: sizeOf(printed), text: lineText(printed) }
}

function sizeOf(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).toSorted((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 0
}

const wide = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d\u{20000}-\u{3ffff}]/u

/** Gaps that a person sees as such become blanks; letters spaced out evenly do not. */
function lineText(glyphs: readonly Glyph[]): string {
  const gaps = glyphs.map((glyph, at) => {
    const next = glyphs[at + 1]
    return next === undefined ? 0 : (next.area.x0 - glyph.area.x1) / Math.max(glyph.size, 0.1)
  })
  const tracking = trackingOf(glyphs, gaps)
  return glyphs
    .map(({ text }, at) => {
      const next = glyphs[at + 1]?.text
      const gap = (gaps[at] ?? 0) - tracking
      if (next === undefined || next.startsWith(' ') || text.endsWith(' ')) return gap > 2 ? `${text} ` : text
      const [a, b] = [wide.test(text), wide.test(next)]
      if (gap <= (a && b ? 0.8 : a || b ? 0.5 : 0.18)) return text
      return gap > 2 ? `${text}  ` : `${text} `
    })
    .join('')
}

/** By how many ems the wide letters of a line are spaced out, where most of them are. */
function trackingOf(glyphs: readonly Glyph[], gaps: readonly number[]): number {
  const between = gaps
    .filter((_, at) => wide.test(glyphs[at]?.text ?? '') && wide.test(glyphs[at + 1]?.text ?? ''))
    .toSorted((a, b) => a - b)
  const usual = between[between.length >> 1] ?? 0
  return between.length >= 2 && usual > 0.1 ? usual : 0
}

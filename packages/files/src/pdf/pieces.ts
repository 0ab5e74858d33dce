import { type Area, contains, midX, midY } from './area.ts'
import type { Glyph } from './page-marks.ts'

/** Glyphs that were shown together and touch: a word, mostly, or a line of a cell. */
export function piecesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const pieces: Glyph[][] = []
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    const near =
      last !== undefined &&
      last.run === glyph.run &&
      last.direction === glyph.direction &&
      gapBetween(last.area, glyph.area) < 0.6 * glyph.size
    if (near) pieces.at(-1)?.push(glyph)
    else pieces.push([glyph])
    last = glyph
  }
  return pieces
}

const gapBetween = (a: Area, b: Area): number =>
  Math.max(a.x0 - b.x1, b.x0 - a.x1, 0) + Math.max(a.y0 - b.y1, b.y0 - a.y1, 0)

/** Where a glyph can be seen: its middle, or what is next to it of what it is clipped to. */
export const spotOf = ({ area, clip }: Glyph): readonly [x: number, y: number] => {
  const [x, y] = [midX(area), midY(area)]
  if (contains(clip, x, y) || clip.x1 - clip.x0 < 1 || clip.y1 - clip.y0 < 1) return [x, y]
  return [Math.min(Math.max(x, clip.x0 + 0.5), clip.x1 - 0.5), Math.min(Math.max(y, clip.y0 + 0.5), clip.y1 - 0.5)]
}

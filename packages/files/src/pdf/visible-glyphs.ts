import { contains, midX, midY, touch } from './area.ts'
import type { Glyph, PageMarks } from './page-marks.ts'

/** Side of the squares in which glyphs are looked up, in points. */
const square = 24
/** As many glyphs in a square stand for all that a file may heap there. */
const crowded = 60

/**
 * The glyphs that a person sees. A layer of text that nothing paints, as recognition lays it under a scan, is read where the
 * page shows no text of its own.
 */
export function visibleGlyphs({ glyphs, width, height }: PageMarks): readonly Glyph[] {
  const paper = { x0: 0, y0: 0, x1: width, y1: height }
  const onPaper = glyphs.filter(({ area }) => contains(paper, midX(area), midY(area), 1))
  const shown = onPaper.filter(({ invisible }) => !invisible)
  if (shown.length === onPaper.length) return onPaper
  const squares = new Map<string, Glyph[]>()
  const key = (x: number, y: number) => `${Math.floor(x / square)} ${Math.floor(y / square)}`
  for (const glyph of shown) {
    const at = key(midX(glyph.area), midY(glyph.area))
    const known = squares.get(at)
    if (known && known.length >= crowded) continue
    if (known) known.push(glyph)
    else squares.set(at, [glyph])
  }
  const covered = ({ area }: Glyph): boolean =>
    [-square, 0, square].some((dx) =>
      [-square, 0, square].some((dy) =>
        squares.get(key(midX(area) + dx, midY(area) + dy))?.some((other) => touch(other.area, area)),
      ),
    )
  return onPaper.filter((glyph) => !glyph.invisible || !covered(glyph))
}

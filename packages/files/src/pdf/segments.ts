import type { Glyph } from './page-marks.ts'
import { lineOf, type TextLine } from './text-lines.ts'

/** In ems: a gap as wide as this may part columns; between texts that were shown apart, a narrower one. */
const [columnGap, narrowGap] = [1, 0.35]

/** A line, cut where its gaps are wide. `narrow`: also where they are not, if the texts were shown one by one. */
export function segmentsOf({ glyphs }: TextLine, narrow = false): readonly TextLine[] {
  const segments: TextLine[] = []
  let from = 0
  let last: Glyph | undefined
  glyphs.forEach((glyph, at) => {
    if (glyph.text.trim() === '') return
    if (last !== undefined) {
      const least = narrow && last.run !== glyph.run ? narrowGap : columnGap
      if (glyph.area.x0 - last.area.x1 > least * glyph.size) {
        segments.push(lineOf(glyphs.slice(from, at)))
        from = at
      }
    }
    last = glyph
  })
  segments.push(lineOf(glyphs.slice(from)))
  return segments.filter(({ text }) => text !== '')
}

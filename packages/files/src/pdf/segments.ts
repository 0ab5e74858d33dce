import { lineOf, type TextLine } from './text-lines.ts'

/** In ems: a gap as wide as this may part columns. */
const columnGap = 1

/** A line, cut where its gaps are wide. */
export function segmentsOf({ glyphs }: TextLine): readonly TextLine[] {
  const segments: TextLine[] = []
  let from = 0
  let last = 0
  glyphs.forEach((glyph, at) => {
    if (glyph.text.trim() === '') return
    const before = glyphs[last]
    if (before !== undefined && at > from && glyph.area.x0 - before.area.x1 > columnGap * glyph.size) {
      segments.push(lineOf(glyphs.slice(from, at)))
      from = at
    }
    last = at
  })
  segments.push(lineOf(glyphs.slice(from)))
  return segments.filter(({ text }) => text !== '')
}

import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { type Area, intersect } from '../pdf/area.ts'
import type { Fill, Glyph, PageMarks, Rule } from '../pdf/page-marks.ts'

/** What a page shows while it is collected. */
export interface MarkSheet {
  readonly addGlyph: (glyph: Glyph) => void
  readonly addRule: (rule: Rule, clip: Area) => void
  readonly addFill: (fill: Fill, clip: Area) => void
  /** Numbers the text objects of the page. */
  readonly nextRun: () => number
  /** A picture, by which a page without text is told from a blank one. */
  readonly addPicture: () => void
  readonly hasPicture: () => boolean
  readonly marks: () => PageMarks
}

/** A counter over all pages of a document. */
export interface MarkCount {
  marks: number
}

/** How far a line may lie outside of its clip, and stand there all the same: the half of its own width. */
const slack = 1.5

/** @throws {Refusal} `too-many-glyphs` while marks are added */
export function newMarkSheet(width: number, height: number, count: MarkCount, limits: Limits): MarkSheet {
  const glyphs: Glyph[] = []
  const rules: Rule[] = []
  const fills: Fill[] = []
  let own = 0
  let runs = 0
  let pictured = false
  const counted = () => {
    count.marks++
    own++
    if (count.marks > limits.glyphs) throw new Refusal('too-many-glyphs', { limit: limits.glyphs })
    if (own > limits.pageGlyphs) throw new Refusal('too-many-glyphs', { limit: limits.pageGlyphs })
  }
  return {
    addGlyph: (glyph) => {
      counted()
      glyphs.push(glyph)
    },
    addRule: ({ area, across }, clip) => {
      const wide = { x0: clip.x0 - slack, y0: clip.y0 - slack, x1: clip.x1 + slack, y1: clip.y1 + slack }
      const shown = intersect(area, wide)
      if (shown.x1 - shown.x0 <= 0 && shown.y1 - shown.y0 <= 0) return
      counted()
      rules.push({ area: shown, across })
    },
    addFill: ({ area, color }, clip) => {
      counted()
      fills.push({ area: intersect(area, clip), color })
    },
    nextRun: () => ++runs,
    addPicture: () => {
      pictured = true
    },
    hasPicture: () => pictured,
    marks: () => ({ width, height, glyphs, rules, fills }),
  }
}

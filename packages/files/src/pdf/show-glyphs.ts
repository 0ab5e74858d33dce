import type { Area } from './area.ts'
import { foldText } from './fold-text.ts'
import { applyX, applyY, type Matrix, multiply } from './matrix.ts'
import type { Direction, Glyph } from './page-marks.ts'
import type { TextCursor, TextState } from './text-state.ts'

/** Of the em, above and below the line on which glyphs stand. */
const [above, below] = [0.88, 0.12]

interface Showing {
  readonly state: TextState
  readonly cursor: TextCursor
  /** User space to page. */
  readonly page: Matrix
  readonly clip: Area
  readonly visible: boolean
  readonly run: number
}

/** Places the glyphs of one text operator on the page, and moves the cursor behind them. */
export function showGlyphs(shown: readonly unknown[], showing: Showing, add: (glyph: Glyph) => void): void {
  const { state, cursor, page, run, clip } = showing
  const { size, stretch, font } = state
  const invisible = !showing.visible || state.mode === 3 || state.mode === 7
  for (const one of shown) {
    let along = 0
    if (typeof one === 'number') along = (-one * size) / 1000
    else {
      const glyph = glyphOf(one, font.vertical)
      if (glyph === undefined) continue
      along = glyph.width * font.unit * size
      const extra = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
      const area = emBox(multiply(page, cursor.matrix), state, along)
      if (area !== undefined) {
        const text = foldText(glyph.text)
        add({ text, ...area, invisible, run, clip })
      }
      along += font.vertical ? -extra : extra
    }
    if (!Number.isFinite(along)) continue
    cursor.matrix = multiply(cursor.matrix, font.vertical ? [1, 0, 0, 1, 0, along] : [1, 0, 0, 1, along * stretch, 0])
  }
}

/** The widths of vertical writing are negative: the pen goes down. */
function glyphOf(value: unknown, vertical: boolean) {
  if (typeof value !== 'object' || value === null || !('unicode' in value) || !('width' in value)) return undefined
  const { unicode, width } = value
  if (typeof unicode !== 'string' || typeof width !== 'number') return undefined
  const metric: unknown = vertical && 'vmetric' in value && Array.isArray(value.vmetric) ? value.vmetric[0] : undefined
  const down = typeof metric === 'number' ? metric : -1000
  return { text: unicode, width: vertical ? down : width, isSpace: 'isSpace' in value && value.isSpace === true }
}

/** Where a glyph stands, how large and which way; undefined where the file's numbers lead nowhere. */
function emBox(m: Matrix, { size, stretch, rise, font }: TextState, along: number) {
  const unit = Math.abs(size)
  // The em's corners in text space, before the text matrix.
  const [u0, u1] = [0, font.vertical ? 0 : along * stretch]
  const [v0, v1] = font.vertical ? [0, along] : [rise - below * unit, rise + above * unit]
  const half = font.vertical ? unit / 2 : 0
  const xs = [applyX(m, u0 - half, v0), applyX(m, u1 + half, v0), applyX(m, u0 - half, v1), applyX(m, u1 + half, v1)]
  const ys = [applyY(m, u0 - half, v0), applyY(m, u1 + half, v0), applyY(m, u0 - half, v1), applyY(m, u1 + half, v1)]
  const area = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
  const onPage = unit * Math.hypot(m[2], m[3])
  if (!Number.isFinite(onPage + area.x0 + area.y0 + area.x1 + area.y1) || onPage < 0.1) return undefined
  const [dx, dy] = font.vertical ? [-m[2], -m[3]] : [m[0] * Math.sign(size || 1), m[1] * Math.sign(size || 1)]
  return { area, size: onPage, direction: directionOf(dx, dy) }
}

/** Within three degrees of a quarter turn; a mirrored text runs as the eye reads it. */
function directionOf(dx: number, dy: number): Direction {
  const slack = 0.055
  if (Math.abs(dy) <= slack * Math.abs(dx)) return dx >= 0 ? 0 : 2
  if (Math.abs(dx) <= slack * Math.abs(dy)) return dy >= 0 ? 1 : 3
  return 'slanted'
}

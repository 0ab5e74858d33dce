import type { Area } from '../pdf/area.ts'
import { foldText } from '../pdf/fold-text.ts'
import { applyX, applyY, type Matrix, scaleOf } from '../pdf/matrix.ts'
import type { Direction, Glyph } from '../pdf/page-marks.ts'
import { glyphWidth } from './glyph-width.ts'
import { deltasOf } from './ofd-numbers.ts'

/** A run of characters of a text object, as the file gives it. */
export interface TextCode {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly deltaX: string | undefined
  readonly deltaY: string | undefined
}

export interface TextObject {
  /** From the object's space to the page in points. */
  readonly matrix: Matrix
  readonly size: number
  readonly horizontalScale: number
  /** Degrees: 0 to the right, 90 downwards. */
  readonly readDirection: number
  readonly invisible: boolean
  readonly run: number
  readonly clip: Area
}

/** How far the em box reaches above the base line, in ems; the rest is below. */
const ascent = 0.88

/** The characters of a run, each where it stands on the page, one after the other: a run may be as long as a file. */
export function textGlyphs(
  object: TextObject,
  { text, x, y, deltaX, deltaY }: TextCode,
  add: (glyph: Glyph) => void,
): void {
  const [stepsX, stepsY] = [deltasOf(deltaX, text.length - 1), deltasOf(deltaY, text.length - 1)]
  const told = stepsX.length > 0 || stepsY.length > 0
  const { matrix, size, horizontalScale, readDirection } = object
  const turn = ((Math.round(readDirection / 90) % 4) + 4) % 4
  const direction = directionOf(matrix, turn)
  const sizeOnPage = size * scaleOf(matrix)
  let [atX, atY] = [x, y]
  let index = 0
  let left = text.length
  for (const character of text) {
    left -= character.length
    const width = glyphWidth(character) * size * horizontalScale
    const stepX = stepAt(stepsX, index, told ? 0 : [width, 0, -width, 0][turn])
    const stepY = stepAt(stepsY, index, told ? 0 : [0, size, 0, -size][turn])
    const folded = foldText(character)
    if (folded !== '') {
      // A character is as wide as the way to the next one, unless that is a gap or the characters overlap.
      const most = Math.max(width * 1.3, size * horizontalScale * 1.05)
      const advance = stepX > width * 0.5 && stepX < most && left > 0 ? stepX : width
      add({
        text: folded,
        area: emBox(matrix, atX, atY, turn === 0 ? advance : width, size),
        size: sizeOnPage,
        direction,
        invisible: object.invisible,
        run: object.run,
        clip: object.clip,
      })
    }
    atX += stepX
    atY += stepY
    index++
  }
}

/** Where fewer distances are given than there are gaps, the last one goes on. */
const stepAt = (steps: readonly number[], index: number, otherwise = 0): number =>
  steps[index] ?? steps.at(-1) ?? otherwise

function emBox(matrix: Matrix, x: number, y: number, width: number, size: number): Area {
  const corners = [
    [x, y - ascent * size],
    [x + width, y - ascent * size],
    [x, y + (1 - ascent) * size],
    [x + width, y + (1 - ascent) * size],
  ] as const
  const xs = corners.map(([a, b]) => applyX(matrix, a, b))
  const ys = corners.map(([a, b]) => applyY(matrix, a, b))
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

/**
 * Where the text runs. Upright characters one below the other are a column of one-character lines, as they are set in
 * narrow cells, and not a text that is turned.
 */
function directionOf([a, b]: Matrix, turn: number): Direction {
  const slack = 0.05
  const quarter =
    Math.abs(b) <= Math.abs(a) * slack
      ? a >= 0
        ? 0
        : 2
      : Math.abs(a) <= Math.abs(b) * slack
        ? b >= 0
          ? 1
          : 3
        : undefined
  if (quarter === undefined) return 'slanted'
  return turn === 2 ? (((quarter + 2) % 4) as Direction) : quarter
}

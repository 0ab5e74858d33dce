import { level1Code, level2Code } from '../../form/levels.ts'
import { isSideLabel } from '../words/vocabulary.ts'
import type { Strip } from './strip.ts'

/** A letter or two on a line of their own. */
const isLetter = (strip: Strip | undefined): boolean =>
  strip?.kind === 'text' && /^\p{Script=Han}{1,2}$/u.test(strip.filled[0]?.text ?? '')

const isLabel = (text: string): boolean =>
  level1Code(text) !== undefined || level2Code(text) !== undefined || isSideLabel(text)

/** How many of the letters above a row begin the label that its first cell ends: the most that make one. */
const lettersAbove = (out: readonly Strip[], end: string): number => {
  let text = end
  let most = 0
  for (let count = 1; count <= 10 && isLetter(out.at(-count)); count++) {
    const letters = out.at(-count)
    text = (letters?.filled[0]?.text ?? '') + text
    if (isLabel(text)) most = count
    if ((letters?.gap ?? 1) > 0 && count > most) break
  }
  return most
}

/**
 * Puts labels together again that stood upright in a merged cell and were turned into lines of one letter: "产", "出",
 * "指" above a row that begins with "标".
 */
export const mendUpright = (strips: readonly Strip[]): readonly Strip[] => {
  const out: Strip[] = []
  for (const strip of strips) {
    const [first] = strip.cells
    const joins =
      strip.kind === 'row' && !strip.ruled && strip.gap === 0 && first && /^\p{Script=Han}{1,2}$/u.test(first.text)
    const count = joins ? lettersAbove(out, first.text) : 0
    const letters = count > 0 ? out.splice(-count) : []
    const [top] = letters
    if (!first || !top) {
      out.push(strip)
      continue
    }
    const text = letters.map((one) => one.filled[0]?.text ?? '').join('') + first.text
    const endLine = first.place.endLine ?? first.place.line
    const from = top.place.line
    const place = from === undefined || endLine === undefined ? first.place : { ...first.place, line: from, endLine }
    const cells = [{ ...first, text, place }, ...strip.cells.slice(1)]
    out.push({ ...strip, cells, filled: cells.filter((cell) => cell.text !== ''), gap: top.gap })
  }
  return out
}

import { NotWritable } from '../../write/not-writable.ts'

const longestText = 32_767
const shownOfText = 20

/**
 * A text as a cell holds it.
 *
 * @param shown What the fault shows of it, where it is longer than Excel lets a cell be.
 * @throws {NotWritable} `too-much`
 */
export function checkedText(text: string, shown = text): string {
  if (text.length <= longestText) return text
  const at = Array.from(shown.slice(0, shownOfText * 2))
    .slice(0, shownOfText)
    .join('')
  throw new NotWritable({ code: 'too-much', what: 'characters', count: text.length, limit: longestText, at: `${at}…` })
}

/** A program would take it for a formula if a person typed it. */
export const isFormulaLike = (text: string): boolean => /^[=+\-@]/.test(text)

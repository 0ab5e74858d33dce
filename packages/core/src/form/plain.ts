import { withoutMarkup } from './markup.ts'
import { simplified } from './simplified.ts'

/**
 * A printed text as it is judged: half-width letters, digits and signs, simplified characters, no leaked markup, no blanks at its
 * ends.
 * Only for judging: what is kept is the text as printed.
 * @example plain('<p>（２０２５ 年）</p>') // '(2025 年)'
 */
export const plain = (text: string): string =>
  simplified(withoutMarkup(text).normalize('NFKC')).replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '')

/**
 * Half-width letters, digits and signs for full-width ones, simplified characters for traditional ones, character for character:
 * offsets stay what they were.
 * @example halfWidth('（２０２５年）') // '(2025年)'
 */
export const halfWidth = (text: string): string => {
  const simple = simplified(text)
  return /[\uff01-\uff5e]/.test(simple)
    ? simple.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : simple
}

import { withoutMarkup } from './markup.ts'

/**
 * A printed text as it is judged: half-width letters, digits and signs, no leaked markup, no blanks at its ends.
 * Only for judging: what is kept is the text as printed.
 * @example plain('<p>（２０２５ 年）</p>') // '(2025 年)'
 */
export const plain = (text: string): string =>
  withoutMarkup(text)
    .normalize('NFKC')
    .replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '')

/**
 * Half-width letters, digits and signs for full-width ones, character for character: offsets stay what they were.
 * @example halfWidth('（２０２５年）') // '(2025年)'
 */
export const halfWidth = (text: string): string =>
  /[\uff01-\uff5e]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text

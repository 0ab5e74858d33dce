/** The three styles of [DBNum1] to [DBNum3]: plain, financial, full-width. */
export type DigitStyle = 1 | 2 | 3

const digits: Readonly<Record<DigitStyle, string>> = {
  1: '〇一二三四五六七八九',
  2: '零壹贰叁肆伍陆柒捌玖',
  3: '０１２３４５６７８９',
}
const units: Readonly<Record<DigitStyle, readonly string[]>> = {
  1: ['', '十', '百', '千'],
  2: ['', '拾', '佰', '仟'],
  3: ['', '十', '百', '千'],
}
const groups = ['', '万', '亿', '万亿']

/**
 * Digit by digit, as in a year.
 *
 * @example
 * chineseDigits('2025', 1) // '二〇二五'
 */
export const chineseDigits = (text: string, style: DigitStyle): string =>
  text.replace(/\d/g, (digit) => digits[style][Number(digit)] ?? digit)

/**
 * A whole number of at most sixteen digits as it is said.
 *
 * @example
 * chineseNumber('120', 1) // '一百二十'
 */
export function chineseNumber(text: string, style: DigitStyle): string {
  const plain = text.replace(/^0+(?=\d)/, '')
  if (plain.length > 16) return chineseDigits(text, style)
  const zero = style === 1 ? '〇' : (digits[style][0] ?? '')
  if (plain === '0') return zero
  let said = ''
  let skipped = false
  for (let at = 0; at < plain.length; at++) {
    const place = plain.length - 1 - at
    const digit = Number(plain[at])
    if (digit === 0) skipped = true
    else {
      if (skipped && said !== '') said += zero
      skipped = false
      said += `${digits[style][digit]}${units[style][place % 4]}`
    }
    const group = plain.slice(Math.max(0, at - 3 + (place % 4)), at + 1)
    if (place % 4 === 0 && place > 0 && /[1-9]/.test(group)) {
      said += groups[place / 4]
      skipped = false
    }
  }
  return style === 1 && plain.length === 2 && said.startsWith('一十') ? said.slice(1) : said
}

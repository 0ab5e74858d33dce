import { format, isDateFormat } from 'numfmt'
import { chineseDigits, chineseNumber, type DigitStyle } from './chinese-digits.ts'

/** What a cell shows for the value that it holds. */
export type Show = (value: number | string) => string

/** The longest format that Excel lets one write. */
const longestCode = 255
/** Excel shows longer ones as a row of #. */
const longestNumber = 255
const lastDay = 2_958_465
const daysTo1904 = 1462
const options = { locale: 'zh-CN', skipChar: '', fillChar: '' } as const

/** What Chinese programs write into formats and no other program knows, outside of quotes. */
const dialect = /"[^"]*"|\\.|!(.)|G\/通用格式|上午\/下午|\[(?:[黑红蓝绿白黄青紫]色?|洋红|品红|蓝绿色|颜色 ?\d+)\]/gsu

/**
 * Number formats as Excel applies them, by their codes; one for each file. A code that means nothing shows the plain
 * number.
 *
 * A whole number of 12 to 15 digits in the format General is shown in full, where Excel shows "1.23457E+12": it is a code
 * or an amount that must not be lost.
 *
 * @param date1904 Whether the file counts days from 1904, as those from an old Macintosh do.
 *
 * @example
 * numberFormats(false)('0.00%')(0.9917) // '99.17%'
 */
export function numberFormats(date1904: boolean): (code: string) => Show {
  const known = new Map<string, Show>()
  return (code) => {
    const made = known.get(code) ?? showBy(code, date1904)
    known.set(code, made)
    return made
  }
}

function showBy(code: string, date1904: boolean): Show {
  const plain: Show = (value) => (typeof value === 'string' ? value : general(value))
  if (code === '' || code === 'General' || code === '@' || code.length > longestCode) return plain
  const ours = code.replace(dialect, (token, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`
    if (token.startsWith('G')) return 'General'
    if (token.startsWith('上')) return 'AM/PM'
    return token.startsWith('[') ? '' : token
  })
  const bare = ours.replace(/"[^"]*"|\\./gsu, '')
  const ofTexts = bare.includes('@') || bare.split(';').length > 3
  const isDate = dateFormat(ours)
  const style = digitStyle(bare)
  return (value) => {
    if (typeof value === 'string') return ofTexts ? shown(ours, value) : value
    const day = isDate && date1904 ? value + daysTo1904 : value
    if (isDate && !(day >= 0 && day < lastDay + 1)) return general(value)
    const text = shown(ours, day)
    return style === undefined ? text : inChinese(text, style, isDate, bare)
  }
}

/**
 * A number in the format General: eleven characters at most, but whole numbers in full.
 *
 * @example
 * general(1 / 3) // '0.333333333'
 */
export const general = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : format('General', value, options)

function shown(code: string, value: number | string): string {
  try {
    const text = format(code, value, options).trim()
    return typeof value === 'number' && text.length > longestNumber ? general(value) : text
  } catch {
    return typeof value === 'string' ? value : general(value)
  }
}

function dateFormat(code: string): boolean {
  try {
    return isDateFormat(code)
  } catch {
    return false
  }
}

function digitStyle(code: string): DigitStyle | undefined {
  const style = Number(/\[dbnum([123])\]/i.exec(code)?.[1])
  return style === 1 || style === 2 || style === 3 ? style : undefined
}

/** Years are read digit by digit, days and months as numbers; so are plain numbers, unless the format places digits. */
function inChinese(text: string, style: DigitStyle, isDate: boolean, code: string): string {
  const said = isDate || /general/i.test(code)
  return text.replace(/(?<![\d.])\d+/g, (run) =>
    said && !(isDate && run.length === 4) ? chineseNumber(run, style) : chineseDigits(run, style),
  )
}

import { Exact, powerOfTen } from './exact.ts'

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }
const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** The characters of Chinese numerals, for use in a character class. */
export const numeralClass = '零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟'
const numeral = new RegExp(`^[${numeralClass}]+(?:万[${numeralClass}]+)?`)

/** A Chinese numeral below one hundred million; undefined where the characters form none ("百十", "一二三" as words). */
const read = (text: string): number | undefined => {
  if ([...text].every((c) => digits[c] !== undefined)) return text.length === 1 ? digits[text] : undefined
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastPower = Number.POSITIVE_INFINITY
  for (const c of text) {
    const d = digits[c]
    const p = powers[c]
    const s = scales[c]
    if (d !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = d
    } else if (p !== undefined) {
      if (p >= lastPower) return undefined
      section += (digit ?? 1) * p
      lastPower = p
      digit = undefined
    } else if (s !== undefined) {
      total += (section + (digit ?? 0)) * s
      section = 0
      digit = undefined
      lastPower = Number.POSITIVE_INFINITY
    }
  }
  return total + section + (digit ?? 0)
}

/**
 * The Chinese numeral at the head of a text, with its length; a last 万 or 亿 is left for the scale.
 * @example readNumeral('二十场') // { number: '20', length: 2 }
 */
export const readNumeral = (text: string): { readonly number: string; readonly length: number } | undefined => {
  const match = numeral.exec(text.slice(0, 16))?.[0]
  if (!match) return undefined
  const value = read(match)
  if (value === undefined) return undefined
  const point = /^点([零〇一二三四五六七八九]+)/.exec(text.slice(match.length, match.length + 8))
  if (!point?.[1]) return { number: String(value), length: match.length }
  const fraction = [...point[1]].map((c) => digits[c] ?? 0).join('')
  return { number: `${value}.${fraction}`, length: match.length + point[0].length }
}

/**
 * A number times a power of ten, in plain notation.
 * @example shift('1.5', 3) // '1500'
 */
export const shift = (number: string, power: number): string => new Exact(number).times(powerOfTen(power)).toFixed()

/** Years and days written in Chinese digits, before 年, 月, 日: "二〇二五年十二月" becomes "2025年12月". */
export const arabicDates = (text: string): string =>
  text.replace(/[〇○零一二三四五六七八九十]{1,4}(?=[年月日号])/g, (m) => {
    if (/^[〇○零一二三四五六七八九]{4}$/.test(m)) return [...m].map((c) => (c === '○' ? 0 : (digits[c] ?? 0))).join('')
    const value = read(m)
    return value === undefined ? m : String(value)
  })

/**
 * The exact sum of two numbers, in plain notation.
 * @example add('100', '-5') // '95'
 */
export const add = (a: string, b: string): string => new Exact(a).plus(b).toFixed()

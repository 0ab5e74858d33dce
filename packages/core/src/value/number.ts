import { numeralClass, readNumeral, shift } from './numeral.ts'

/** A number at the head of a text: its exact decimal, or how it is damaged. */
export interface Scanned {
  readonly number: string
  readonly length: number
  readonly scale?: '万' | '亿'
  /** Written in Chinese numerals: only a known unit makes it a value. */
  readonly chinese?: true
  /** "百分之", "千分之" stood before it. */
  readonly unit?: '%' | '‰'
  /** 余, 多: the number is a floor. */
  readonly floor?: true
  /** Digits and points that form no number; `number` is then its repeated half, or ''. */
  readonly damaged?: true
}

const plain = /^\d+(?:\.\d+)?$/
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** The half of a text that stands in it exactly twice. */
export const half = (text: string): string | undefined => {
  const middle = text.length / 2
  return text.length % 2 === 0 && text.length > 0 && text.slice(0, middle) === text.slice(middle)
    ? text.slice(0, middle)
    : undefined
}

const runOfDigits = (run: string): { readonly number: string; readonly damaged?: true } => {
  if (plain.test(run)) return { number: run }
  if (grouped.test(run)) return { number: run.replaceAll(',', '') }
  if (/^\.\d+$/.test(run)) return { number: `0${run}` }
  const twice = half(run)
  return {
    number: twice !== undefined && (plain.test(twice) || grouped.test(twice)) ? twice.replaceAll(',', '') : '',
    damaged: true,
  }
}

const digitRun = /[\d.,]*\d/y
const powerWord = /[百千](?![克米瓦分姓伏卡家])/y
const manifold: Readonly<Record<string, number>> = { 百: 2, 千: 3 }
const scaleWord = /余?多?(万亿|[万亿])/y
const floorWord = /[余多]/y
const fraction = /^(百分之|千分之)/

const match = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/**
 * Reads a number with its sign, thousands separators and scale at `from`.
 * @example scanNumber('1,200.50万元', 0) // { number: '1200.50', length: 9, scale: '万' }
 */
export const scanNumber = (text: string, from: number): Scanned | undefined => {
  let at = from
  const part = fraction.exec(text.slice(at, at + 3))?.[1]
  if (part) at += 3
  const minus = text[at] === '-' || text[at] === '−' || text[at] === '负'
  if (minus || text[at] === '+') at++
  const run = match(digitRun, text, at)
  let number: string
  let damaged: true | undefined
  let chinese: true | undefined
  if (run) {
    const read = runOfDigits(run)
    number = read.number
    damaged = read.damaged
    at += run.length
  } else if (text.startsWith('百分百', at)) {
    return { number: '100', length: at + 3 - from, unit: '%' }
  } else {
    const read = readNumeral(text.slice(at, at + 16))
    if (!read) return undefined
    number = read.number
    chinese = true
    at += read.length
  }
  let floor = false
  let power = 0
  if (!chinese && !damaged) {
    for (let word = match(powerWord, text, at); word; word = match(powerWord, text, at)) {
      power += manifold[word] ?? 0
      at++
      if (power > 6) break
    }
  }
  let scale: '万' | '亿' | undefined
  const scaled = match(scaleWord, text, at)
  if (scaled) {
    floor = /[余多]/.test(scaled)
    scale = scaled.endsWith('亿') ? '亿' : '万'
    if (scaled.endsWith('万亿')) power += 4
    at += scaled.length
  }
  if (match(floorWord, text, at)) {
    floor = true
    at++
  }
  if (power > 0 && number !== '') number = shift(number, power)
  if (minus && number !== '') number = `-${number}`
  return {
    number,
    length: at - from,
    ...(scale && { scale }),
    ...(chinese && !part && { chinese }),
    ...(part && { unit: part === '百分之' ? ('%' as const) : ('‰' as const) }),
    ...(floor && { floor: true as const }),
    ...(damaged && { damaged }),
  }
}

/** Whether a number can begin with this character. */
export const beginsNumber = (char: string | undefined): boolean =>
  char !== undefined && (/[\d.]/.test(char) || numeralClass.includes(char))

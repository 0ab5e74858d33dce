import { readAmount } from './amount.ts'
import { readDate } from './date.ts'
import { normalise } from './normalise.ts'
import { half } from './number.ts'
import { readOperator } from './operators.ts'
import { isKnownUnit } from './units.ts'
import type { Garbled, Value } from './value.ts'
import { gradeOf, isVague } from './words.ts'

const missing = /^(?:[-—–―─−_/\\]{1,6}|无|暂无|空|不适用|N\/A|n\/a)?$/
/** Marks that stand for a number still to be filled in; between two digits × and * multiply. */
const placeholder =
  /\*{2,}|\*(?!\d)|[×✕╳](?!\d)|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])|_{2,}|…|\.{3,}|□|○{2,}|\?{2,}|\(\)|待定|待填|待补/
/** A value cell is short; what is longer is prose, and is not searched for marks. */
const proseLength = 200

/** Between items: punctuation, a joining word before a number, or nothing where one unit ends and a number begins. */
const separators =
  /[、,;，；]|(?<=[\p{Script=Han}%‰])(?:和|及|并|且)(?=[≥≤><=\d])|(?<=[\p{Script=Han}%‰\d])(?=[≥≤][\d.])|(?<=[%‰个人次场期项家户名天村镇])(?=\d)/u

type Item = Exclude<Value, { kind: 'list' }>

const isEmptyNumber = (text: string): boolean => {
  const { op, length } = readOperator(text)
  const rest = text.slice(length)
  return op !== null && length <= 3 && (rest === '' || isKnownUnit(rest))
}

/** A value that stands twice in its cell. */
const readTwice = (text: string): Garbled | undefined => {
  const { op, length } = readOperator(text)
  for (const [once, head] of [
    [half(text), ''],
    [half(text.slice(length)), text.slice(0, length)],
  ] as const) {
    if (once === undefined || !/\d/.test(once) || /^\d+$/.test(once)) continue
    const reading = readDate(head + once) ?? readAmount(head + once)
    if (reading && reading.kind !== 'garbled')
      return { kind: 'garbled', reading: op !== null && 'op' in reading ? { ...reading, op } : reading }
  }
  return undefined
}

const readItem = (text: string): Item => {
  if (missing.test(text)) return { kind: 'missing' }
  const doubted = text.length <= proseLength ? /^(.*)\(\?\)$/s.exec(text) : null
  if (doubted?.[1] !== undefined) {
    const reading = readItem(doubted[1])
    return { kind: 'garbled', ...(doubted[1] !== '' && reading.kind !== 'garbled' && { reading }) }
  }
  if (text.length <= proseLength && placeholder.test(text)) return { kind: 'placeholder' }
  // Brackets mostly hold the unit ("100(%)", "50(户)"); where that gives no value they hold a remark.
  const open = text.replace(/[()]/g, '').replace(/([%‰])\1+/g, '$1')
  const shut = text.replace(/\([^()]{0,60}\)/g, '')
  for (const variant of open === text ? [text] : [open, shut]) {
    if (variant === '') continue
    const value = readDate(variant) ?? readTwice(variant) ?? readAmount(variant)
    if (value) return value
  }
  if (isEmptyNumber(open)) return { kind: 'placeholder' }
  const grade = text.length <= 40 ? gradeOf(text) : undefined
  return { kind: 'qualitative', ...(grade && { grade }) }
}

const readList = (text: string): Value | undefined => {
  // "1人1档": one for each, no two values.
  if (/^1\p{Script=Han}{1,2}1\p{Script=Han}{1,2}$/u.test(text)) return undefined
  const parts = text.split(separators)
  if (parts.length < 2 || parts.length > 50 || parts.includes('')) return undefined
  const items = parts.map(readItem)
  const numbers = items.filter((i) => i.kind !== 'qualitative' && i.kind !== 'missing')
  const readable = items.every((i, n) => (i.kind !== 'qualitative' && i.kind !== 'missing') || isVague(parts[n] ?? ''))
  return readable && numbers.length > 0 ? { kind: 'list', items } : undefined
}

/**
 * The typed reading of a value cell, for any text: it never throws, and takes time in proportion to the text's length.
 * What is no number, date or mark is qualitative.
 * @example parseValue('≤ 1,200.50 万元') // { kind: 'quantity', op: '≤', number: '1200.50', scale: '万', unit: '元' }
 */
export const parseValue = (raw: string): Value => {
  const text = normalise(raw)
  if (text.length > proseLength) return readItem(text)
  const value = readItem(text)
  return value.kind === 'qualitative' && value.grade === undefined ? (readList(text) ?? value) : value
}

import { type Scanned, scanNumber } from './number.ts'
import { operatorWithin, readOperator } from './operators.ts'
import { readPerBefore } from './per-before.ts'
import { readAround, readRange } from './range.ts'
import { readUnitBehind } from './unit-behind.ts'
import { isKnownUnit, unitAtHead } from './units.ts'
import type { Garbled, Operator, Quantity, Range } from './value.ts'
import { isChange, isVague } from './words.ts'

type Amount = Quantity | Range | Garbled

const quantity = (scanned: Scanned, op: Operator | null, unit: string | null, per: readonly string[]): Quantity => ({
  kind: 'quantity',
  op: op ?? (scanned.floor ? '≥' : null),
  number: scanned.number,
  ...(scanned.scale && { scale: scanned.scale }),
  unit: scanned.unit ?? unit,
  ...(per.length > 0 && { per }),
})

/** Letters that scanning and typing put for digits: O for 0, l and I for 1. */
const misread = /^(?=[\d.,]*[OoIl])(?=[OoIl.,]*\d)[\dOoIl][\dOoIl.,]*(?![A-Za-z])/

const readMisread = (text: string, op: Operator | null, per: readonly string[]): Garbled | undefined => {
  const run = misread.exec(text.slice(0, 20))?.[0]
  // "5l" is five litres.
  if (run === undefined || !/[OoIl]/.test(run) || /^[\d.,]+[lI]$/.test(run)) return undefined
  const digits = run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
  const reading = readBody(digits + text.slice(run.length), op, per)
  return reading && reading.kind !== 'garbled' ? { kind: 'garbled', reading } : undefined
}

/** Behind the operator: number, unit, and the second number of a range. */
const readBody = (text: string, op: Operator | null, per: readonly string[]): Amount | undefined => {
  if (text[0] === '±') return readAround(undefined, text.slice(1))
  if (text[0] === '¥') {
    const amount = readBody(text.slice(1), op, per)
    return amount?.kind === 'quantity' && amount.unit === null ? { ...amount, unit: '元' } : undefined
  }
  const first = scanNumber(text, 0)
  if (!first) return undefined
  const rest = text.slice(first.length)
  if (first.damaged) return readDamaged(first, rest, op, per)
  const middle = rest.slice(unitAtHead(rest).length)
  if (middle[0] === '±') return readAround(first, middle.slice(1))
  const range = readRange(first, rest, per, op === null)
  if (range !== undefined) return range ?? undefined
  const unit = readUnitBehind(rest, first.chinese === true && op === null)
  if (!unit) return undefined
  if (isWord(first, text, unit.unit, op) || isCalendar(first, unit.unit)) return undefined
  const read = quantity(first, op ?? unit.op, unit.unit, [...per, ...unit.per])
  return unit.glued ? { kind: 'garbled', reading: read } : read
}

/** Chinese numerals that are words and no numbers: 十分, 万一, 一时, and all without a unit but zero. */
const isWord = (first: Scanned, text: string, unit: string | null, op: Operator | null): boolean =>
  first.chinese === true &&
  op === null &&
  first.scale === undefined &&
  ((unit === null && first.number !== '0') || /^[十百千万一][分时点面]/.test(text))

/** 2025年, 三月, 3季度 name a time and count none. */
const isCalendar = ({ number, scale }: Scanned, unit: string | null): boolean => {
  if (scale !== undefined) return false
  switch (unit) {
    case '年':
      return /^(?:19|20)\d\d$/.test(number)
    case '月':
      return /^(?:0?[1-9]|1[0-2])$/.test(number)
    case '季度':
      return /^[1-4]$/.test(number)
    default:
      return false
  }
}

/** Digits that form no number: their repeated half, or nothing. */
const readDamaged = (
  first: Scanned,
  rest: string,
  op: Operator | null,
  per: readonly string[],
): Garbled | undefined => {
  const unit = readUnitBehind(rest, false)
  if (!unit) return undefined
  if (first.number === '' || unit.glued) return { kind: 'garbled' }
  return { kind: 'garbled', reading: quantity(first, op ?? unit.op, unit.unit, [...per, ...unit.per]) }
}

/** "2025年12次": the year of a count. */
const ofYear = /^(?:19|20)\d{2}年(?:度|内)?(?!\d{1,2}月)(?=.)/

const readHead = (printed: string): Amount | undefined => {
  const text = printed.replace(ofYear, '')
  const first = readOperator(text)
  const each = readPerBefore(text.slice(first.length))
  const second = readOperator(text.slice(first.length + each.length))
  const body = text.slice(first.length + each.length + second.length)
  const op = first.op ?? second.op
  return readMisread(body, op, each.per) ?? readBody(body, op, each.per)
}

/** A text that may stand before a value: what is counted or done ("完成率", "举办", "满意度:"). */
const leadPattern = /^[\p{Script=Han}“”"'():、]{1,14}(?=[^\p{Script=Han}“”"'():、])/u
/** Ordinals, and denials of what follows. */
const noLead = /第$|^(?:不(?![少低超高多大小足晚迟])|未|无|没|零)/
/** Words that name a measure and therefore label a number, also one without a unit. */
const measure = /[率度量数额积](?:为|:)?$/
/** A sentence goes on behind the number. */
const goesOn = /[\p{Script=Han}]{7,}$|%(?!以|之|左|上|\p{Script=Han}?(?:含|内)$)\p{Script=Han}{2,}$/u

/** A value behind words; the words may hold its operator and what it is counted per ("每年至少召开2次"). */
const readLabelled = (text: string): Amount | undefined => {
  const lead = leadPattern.exec(text.slice(0, 16))?.[0]
  if (lead === undefined || noLead.test(lead)) return undefined
  const value = readHead(text.slice(lead.length))
  if (!value || value.kind === 'garbled') return value
  const words = lead.replace(/:$/, '')
  if (value.kind === 'range') return goesOn.test(text) || isVague(words) ? undefined : value
  const duration = value.op === null && value.unit !== null && value.unit !== '%'
  if (isVague(words) && !isChange(words) && !duration) return { kind: 'garbled', reading: value }
  const within = operatorWithin(lead)
  // Without an operator only a known unit shows that the words are a label and not a sentence around a number.
  if (value.op === null && within === null && !measure.test(lead) && (value.unit === null || !isKnownUnit(value.unit)))
    return undefined
  if (goesOn.test(text)) return undefined
  const per = value.per ?? readPerBefore(lead).per
  return { ...value, op: value.op ?? within, ...(per.length > 0 && { per }) }
}

/**
 * Reads a number with operator, unit and per, a range, or what damage made of one. Undefined where the text is none.
 * @example readAmount('≤4万元/项') // { kind: 'quantity', op: '≤', number: '4', scale: '万', unit: '元', per: ['项'] }
 */
export const readAmount = (text: string): Amount | undefined => {
  const value = readHead(text) ?? readLabelled(text)
  // From one month to another is a period; what readDate could not read as one is no number either.
  return value?.kind === 'range' && (value.unit === '月' || value.unit === '季度') ? undefined : value
}

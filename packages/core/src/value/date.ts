import { isoOf, lastDay, type Point, readPoint } from './date-point.ts'
import { arabicDates } from './numeral.ts'
import { readOperator } from './operators.ts'
import { readShortPeriod } from './short-period.ts'
import type { DateValue, Period } from './value.ts'

const link = /^(?:~|-|—|–|―|−|至|到)+/
const early = /^底?(?:以前|之前|前|止|以内|内)/
const late = /^(?:以后|之后|后|起)/
/** What is done by a date may be said behind it. */
const deed =
  /^(?:全部|基本|按时|如期|已|均|要|应)*(?:完成|完工|竣工|结束|交付|验收|到位|支付|实施|开展|举办|上报|建成|投入)/

const isTail = (text: string): boolean => text === '' || (text.length <= 16 && deed.test(text) && !/\d/.test(text))
/** After 前 any short remark without a number may follow. */
const isRemark = (text: string): boolean => isTail(text) || /^[\p{Script=Han}]{1,12}$/u.test(text)

const yearOf = (point: Point) => (point.year === undefined ? {} : { year: point.year })

/** "2025年1月-2025年12月", "第一季度至第三季度"; a year that only the first end prints is that of both. */
const readPeriod = (from: Point, rest: string): Period | undefined => {
  const mark = link.exec(rest)
  const to = mark ? readPoint(rest.slice(mark[0].length)) : undefined
  if (!mark || !to || !isTail(rest.slice(mark[0].length + to.length))) return undefined
  return { kind: 'period', from: isoOf(from), to: isoOf({ ...yearOf(from), ...to, ...to.to }) }
}

const readAt = (text: string): DateValue | Period | undefined => {
  const first = readOperator(text)
  const body = text.slice(first.length)
  // Behind an operator "2000.5" is a number.
  if (first.op !== null && /^\d{4}\.\d{1,2}$/.test(body)) return undefined
  const short = readShortPeriod(body)
  if (short && isTail(body.slice(short.length))) return short.value
  const point = readPoint(body)
  if (!point) return undefined
  const rest = body.slice(point.length)
  const period = readPeriod(point, rest)
  if (period) return period
  const before = point.within ? '' : early.exec(rest)?.[0]
  const after = before === undefined ? late.exec(rest)?.[0] : undefined
  const tail = rest.slice((before ?? after ?? '').length)
  if (before === undefined ? !isTail(tail) : !isRemark(tail)) return undefined
  const op = first.op ?? (before !== undefined ? '≤' : after !== undefined ? '≥' : null)
  if (!point.to) return { kind: 'date', op, date: isoOf(point) }
  const end = { ...yearOf(point), month: point.to.month }
  if (op === null) return { kind: 'period', from: isoOf(point), to: isoOf(end) }
  return { kind: 'date', op, date: isoOf({ ...end, day: lastDay(point.year, end.month) }) }
}

/** Words that may stand before a date ("完成时间", "确保", "截至"). */
const lead = /^[\p{Script=Han}:]{1,12}?(?=\d|年[底末内]|[上下]半年|第?[一二三四]季度|[当本]年)/u
/** An ordinal is no date, and the next year's is not known. */
const noLead = /第$|次年|明年|下年|上年|去年/

/**
 * Reads a date, a deadline or a period, as precise as printed. Undefined where the text is none.
 * @example readDate('2025年6月底前') // { kind: 'date', op: '≤', date: '2025-06-30' }
 */
export const readDate = (text: string): DateValue | Period | undefined => {
  if (text.length > 60 || !/[年月季\d]/.test(text)) return undefined
  const plain = arabicDates(text)
  const direct = readAt(plain)
  if (direct) return direct
  const words = lead.exec(plain)?.[0]
  if (!words || noLead.test(words)) return undefined
  // A bare year behind words ("创建2025年…") is part of a name.
  const value = readAt(plain.slice(words.length))
  return value?.kind === 'date' && value.op === null && value.date.length === 4 ? undefined : value
}

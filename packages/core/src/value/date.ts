import { arabicDates } from './numeral.ts'
import { readOperator } from './operators.ts'
import type { DateValue, Period } from './value.ts'

interface Point {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** The whole stretch that the words name, where it is longer than the point's last part (a quarter, half a year). */
  readonly to?: { readonly month: number }
  readonly length: number
  /** 内 was read as part of the point: a deadline. */
  readonly within?: true
}

const words =
  /^(?:(?:(?<y>(?:19|20)\d{2})年度?|[当本]年度?)(?:年(?=[底末内]))?|年(?=[底末内]))?(?:(?<m>1[0-2]|0?[1-9])月(?:份(?!额))?(?:(?<d>3[01]|[12]\d|0?[1-9])[日号]|(?<part>底|末|上旬|中旬|下旬|初))?|第?(?<q>[1-4一二三四])季度(?:底|末)?|(?<half>上|下)半年(?:底|末)?|(?<whole>全年)|(?<end>底|末)|(?<within>内))?/
const figures =
  /^(?<y>(?:19|20)\d{2})([-./])(?<m>1[0-2]|0?[1-9])(?:\2(?<d>3[01]|[12]\d|0?[1-9]))?(?!\d)日?(?<part>底|末)?/

/** Days of a month; February of a date without year has 28. */
export const lastDay = (year: number | undefined, month: number): number =>
  month === 2
    ? year !== undefined && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const quarters = '1234一二三四'

const readPoint = (text: string): Point | undefined => {
  const numeric = figures.exec(text.slice(0, 16))
  const match = numeric ?? words.exec(text.slice(0, 24))
  if (!match || match[0] === '') return undefined
  const g = match.groups ?? {}
  const year = g.y === undefined ? undefined : Number(g.y)
  const length = match[0].length
  const base = year === undefined ? {} : { year }
  if (g.m !== undefined) {
    const month = Number(g.m)
    if (g.d !== undefined)
      return Number(g.d) <= lastDay(year ?? 2024, month) ? { ...base, month, day: Number(g.d), length } : undefined
    const day = { 底: lastDay(year, month), 末: lastDay(year, month), 下旬: lastDay(year, month), 中旬: 20, 上旬: 10 }[
      g.part ?? ''
    ]
    return { ...base, month, ...(day !== undefined && { day }), length }
  }
  if (g.q !== undefined) {
    const quarter = quarters.indexOf(g.q) % 4
    return { ...base, month: 3 * quarter + 1, to: { month: 3 * quarter + 3 }, length }
  }
  if (g.half) return { ...base, month: g.half === '上' ? 1 : 7, to: { month: g.half === '上' ? 6 : 12 }, length }
  if (g.whole) return { ...base, month: 1, to: { month: 12 }, length }
  if (g.end || g.within) return { ...base, month: 12, day: 31, length, ...(g.within && { within: true as const }) }
  return year === undefined ? undefined : { year, length }
}

const two = (n: number): string => String(n).padStart(2, '0')
const iso = (p: { readonly year?: number; readonly month?: number; readonly day?: number }): string =>
  `${p.year ?? '-'}${p.month === undefined ? '' : `-${two(p.month)}`}${p.day === undefined ? '' : `-${two(p.day)}`}`

const link = /^(?:~|-|—|–|―|−|至|到)+/
const before = /^(?:底)?(?:以前|之前|前|止|以内|内)/
const after = /^(?:以后|之后|后|起)/
const deed =
  /^(?:全部|基本|按时|如期|已|均|要|应)*(?:完成|完工|竣工|结束|交付|验收|到位|支付|实施|开展|举办|上报|建成|投入)/

/** Words between the two ends of a period and its end: "1-12月", "2024.1-12", "12月1日-15日", "2024-2026年". */
const shortPeriod = (text: string): { readonly value: Period; readonly length: number } | undefined => {
  const months =
    /^(?:(?<y>(?:19|20)\d{2})年度?|(?<f>(?:19|20)\d{2})[./])?(?<a>1[0-2]|0?[1-9])月?(?:~|-|—|–|―|至|到)+(?<b>1[0-2]|0?[1-9])(?:月份?底?|(?!\d))/.exec(
      text.slice(0, 24),
    )
  const g = months?.groups
  if (months && g && (g.f !== undefined || months[0].includes('月'))) {
    const year = g.y ?? g.f
    const base = year === undefined ? {} : { year: Number(year) }
    // "1月-3日" is no period of months.
    if (!/^[日号\d.天]/.test(text.slice(months[0].length)))
      return {
        value: {
          kind: 'period',
          from: iso({ ...base, month: Number(g.a) }),
          to: iso({ ...base, month: Number(g.b) }),
        },
        length: months[0].length,
      }
  }
  const years = /^((?:19|20)\d{2})年?(?:~|-|—|–|―|至|到)+((?:19|20)\d{2})年度?/.exec(text.slice(0, 16))
  if (years?.[1] && years[2] && !/^\d/.test(text.slice(years[0].length)))
    return { value: { kind: 'period', from: years[1], to: years[2] }, length: years[0].length }
  const days =
    /^(?:((?:19|20)\d{2})年)?(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日?(?:~|-|—|–|―|至|到)+(3[01]|[12]\d|0?[1-9])日/.exec(
      text.slice(0, 24),
    )
  if (days?.[2] && days[3] && days[4]) {
    const base = days[1] === undefined ? {} : { year: Number(days[1]) }
    const month = Number(days[2])
    return {
      value: {
        kind: 'period',
        from: iso({ ...base, month, day: Number(days[3]) }),
        to: iso({ ...base, month, day: Number(days[4]) }),
      },
      length: days[0].length,
    }
  }
  return undefined
}

const readAt = (text: string): DateValue | Period | undefined => {
  const first = readOperator(text)
  const body = text.slice(first.length)
  const short = shortPeriod(body)
  if (short && isTail(body.slice(short.length))) return short.value
  const from = readPoint(body)
  if (!from) return undefined
  const rest = body.slice(from.length)
  const mark = link.exec(rest)
  if (mark) {
    const to = readPoint(rest.slice(mark[0].length))
    if (!to || !isTail(rest.slice(mark[0].length + to.length))) return undefined
    const { to: stretch, ...end } = to
    return {
      kind: 'period',
      from: iso(from),
      to: iso({ ...(from.year !== undefined && { year: from.year }), ...end, ...stretch }),
    }
  }
  const early = from.within ? '内' : before.exec(rest)?.[0]
  const late = early === undefined ? after.exec(rest)?.[0] : undefined
  const tail = rest.slice((from.within ? 0 : (early?.length ?? 0)) + (late?.length ?? 0))
  if (!isTail(tail) && !(early !== undefined && /^[\p{Script=Han}]{1,12}$/u.test(tail))) return undefined
  const op = first.op ?? (early !== undefined ? '≤' : late !== undefined ? '≥' : null)
  if (from.to) {
    const last = { ...(from.year !== undefined && { year: from.year }), month: from.to.month }
    return op === null
      ? { kind: 'period', from: iso(from), to: iso(last) }
      : { kind: 'date', op, date: iso({ ...last, day: lastDay(from.year, last.month) }) }
  }
  return { kind: 'date', op, date: iso(from) }
}

const isTail = (text: string): boolean => text === '' || (text.length <= 16 && deed.test(text) && !/\d/.test(text))

/** Words that may stand before a date ("完成时间", "确保", "截至"). */
const lead = /^[\p{Script=Han}:]{1,12}?(?=\d|年[底末内]|[上下]半年|第?[一二三四]季度|[当本]年)/u

/**
 * Reads a date, a deadline or a period, as precise as printed. Undefined where the text is none.
 * @example readDate('2025年6月底前') // { kind: 'date', op: '≤', date: '2025-06-30' }
 */
export const readDate = (text: string): DateValue | Period | undefined => {
  if (text.length > 60 || !/[年月日季\d]/.test(text)) return undefined
  const plain = arabicDates(text)
  const direct = readAt(plain)
  if (direct) return direct
  const words = lead.exec(plain)?.[0]
  if (!words || /第$/.test(words)) return undefined
  // Of a label only: a bare year behind words ("创建2025年…") is a name.
  const value = readAt(plain.slice(words.length))
  return value?.kind === 'date' && value.op === null && value.date.length === 4 ? undefined : value
}

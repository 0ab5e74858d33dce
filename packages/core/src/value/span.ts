import { lastDay } from './date-point.ts'
import type { DateValue, Period } from './value.ts'

/** First and last day that a date or period may mean, as ISO dates; `assumed`: the year was not printed. */
export interface Span {
  readonly from: string
  readonly to: string
  readonly assumed: boolean
}

const completed = (date: string, year: number | undefined): string | undefined =>
  date.startsWith('--') ? (year === undefined ? undefined : `${year}${date.slice(1)}`) : date

const ends = (date: string): readonly [string, string] => {
  // Of nearly all dates the day is known.
  if (/^\d+-\d+-\d/.test(date)) return [date, date]
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined) return [`${date}-01-01`, `${date}-12-31`]
  // "2月底" of a year that was not printed was read as the 28th.
  if (day === undefined) return [`${date}-01`, `${date}-${lastDay(year, month)}`]
  return [date, date]
}

/**
 * The days of a date or period; a date without year is completed by `year`, and has no days without it.
 * @example daysOf({ kind: 'date', op: '≤', date: '--06' }, 2025) // { from: '2025-06-01', to: '2025-06-30', assumed: true }
 */
export const daysOf = (value: DateValue | Period, year?: number): Span | undefined => {
  const [first, last] = value.kind === 'date' ? [value.date, value.date] : [value.from, value.to]
  const from = completed(first, year)
  const to = completed(last, year)
  if (from === undefined || to === undefined) return undefined
  return { from: ends(from)[0], to: ends(to)[1], assumed: first.startsWith('--') || last.startsWith('--') }
}

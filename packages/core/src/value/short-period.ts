import { isoOf } from './date-point.ts'
import type { Period } from './value.ts'

const to = '(?:~|-|—|–|―|至|到)+'
const month = '1[0-2]|0?[1-9]'
const day = '3[01]|[12]\\d|0?[1-9]'
const year = '(?:19|20)\\d{2}'

/** "2025年1-12月", "1月-12月", "2025.1-12": a unit that both ends share is printed once. */
const months = new RegExp(
  `^(?:(?<y>${year})年度?|(?<f>${year})[./])?(?<a>${month})月?${to}(?<b>${month})(?:月份?底?|(?!\\d))`,
)
/** "3月1日-15日". */
const days = new RegExp(`^(?:(?<y>${year})年)?(?<m>${month})月(?<a>${day})日?${to}(?<b>${day})日`)
/** "2024-2026年", "2024-2026". A ~ between two numbers alone is a range. */
const years = new RegExp(`^(?<a>${year})年?(?:${to}(?<b>${year})年度?|[-—](?<c>${year})(?=$))`)

export interface ReadPeriod {
  readonly value: Period
  readonly length: number
}

const period = (from: string, until: string, length: number): ReadPeriod => ({
  value: { kind: 'period', from, to: until },
  length,
})

/**
 * A period whose ends share their year or month, at the head of a text.
 * @example readShortPeriod('2025年1-12月') // { value: { kind: 'period', from: '2025-01', to: '2025-12' }, length: 10 }
 */
export const readShortPeriod = (text: string): ReadPeriod | undefined => {
  const head = text.slice(0, 28)
  const byMonth = months.exec(head)
  const m = byMonth?.groups
  // "1-3" is a range and "1月-3日" no period of months.
  if (
    byMonth &&
    m &&
    (m.f !== undefined || byMonth[0].includes('月')) &&
    !/^[日号\d.天]/.test(text.slice(byMonth[0].length))
  ) {
    const known = m.y ?? m.f
    const base = known === undefined ? {} : { year: Number(known) }
    return period(isoOf({ ...base, month: Number(m.a) }), isoOf({ ...base, month: Number(m.b) }), byMonth[0].length)
  }
  const byYear = years.exec(head)
  const until = byYear?.groups?.b ?? byYear?.groups?.c
  if (byYear?.groups?.a && until) return period(byYear.groups.a, until, byYear[0].length)
  const byDay = days.exec(head)
  const d = byDay?.groups
  if (!byDay || !d) return undefined
  const base = { ...(d.y !== undefined && { year: Number(d.y) }), month: Number(d.m) }
  return period(isoOf({ ...base, day: Number(d.a) }), isoOf({ ...base, day: Number(d.b) }), byDay[0].length)
}

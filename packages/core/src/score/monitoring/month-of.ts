import type { Form } from '../../form/form.ts'
import { lastMonth } from '../../value/last-month.ts'

const period = /期间|时段|周期|区间|截至|月份/

/**
 * The last month that a monitoring form reports on, 1 to 12: as its columns, its title or its header say; undefined where
 * none does.
 * @example monthOf(form) // 7 for a form with the column 1-7月执行数
 */
export const monthOf = ({ funds, title, fields }: Form): number | undefined =>
  [
    ...funds.map(({ column }) => column),
    title.raw,
    ...fields.filter(({ label }) => label.raw === '' || period.test(label.raw)).map(({ value }) => value.raw),
  ]
    .map(lastMonth)
    .find((month) => month !== undefined)

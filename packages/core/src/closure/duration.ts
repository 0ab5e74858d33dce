import type { Form, Printed } from '../form/index.ts'
import { plainText } from '../queries/index.ts'
import { parseValue } from '../value/index.ts'
import type { Value } from '../value/value.ts'

/** How long a project runs: the cell, and the years in it. */
export interface Duration {
  readonly cell: Printed
  readonly years: number
}

const durationLabel = /^项目(?:实施)?(?:期|期限|周期|年限)$|^(?:实施|建设)(?:期|期限|周期|年限)$/

const monthsOf = (date: string): number | undefined => {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date)
  return match ? Number(match[1]) * 12 + Number(match[2] ?? '1') : undefined
}

const yearsOf = (value: Value): number | undefined => {
  if (value.kind === 'quantity') {
    const number = Number(value.number)
    if (value.unit === '年') return number
    return value.unit === '个月' || value.unit === '月' ? number / 12 : undefined
  }
  if (value.kind !== 'period') return undefined
  const from = monthsOf(value.from)
  const to = monthsOf(value.to.length === 4 ? `${value.to}-12` : value.to)
  return from === undefined || to === undefined ? undefined : (to - from + 1) / 12
}

/**
 * The project's duration as the form prints it (项目期, 项目期限); undefined where it is blank or no length of time.
 * @example durationOf(form)?.years // 99
 */
export const durationOf = (form: Form): Duration | undefined => {
  const typed = form.project?.duration
  const field = form.fields.find(({ label }) => durationLabel.test(plainText(label.raw).replace(/[:：]$/, '')))?.value
  const cell = typed ?? field
  if (!cell) return undefined
  const years = yearsOf(typed?.value ?? parseValue(cell.raw))
  return years === undefined ? undefined : { cell, years }
}

/**
 * The first and last year of the project's term, where the form prints it as a period.
 * @example termYears(form) // { cell, from: 2024, to: 2026 } for 2024年7月至2026年12月
 */
export const termYears = (
  form: Form,
): { readonly cell: Printed; readonly from: number; readonly to: number } | undefined => {
  const duration = durationOf(form)
  const value = duration && (form.project?.duration?.value ?? parseValue(duration.cell.raw))
  if (!duration || value?.kind !== 'period') return undefined
  const [from, to] = [value.from, value.to].map((date) => Number(/^\d{4}/.exec(date)?.[0] ?? 0))
  return from && to ? { cell: duration.cell, from, to } : undefined
}

/** The cell that says what kind of project it is (项目属性). */
export const attributeOf = (form: Form): Printed | undefined =>
  form.project?.attribute ??
  form.fields.find(({ label }) => /^项目(?:属性|性质|类型)$/.test(plainText(label.raw)))?.value

/**
 * Whether the form calls the project one of a single year (一年期, 一次性).
 * @example saysOneYear(form) // true for 0101--一年期项目
 */
export const saysOneYear = (form: Form): boolean =>
  /一年期|1年期|一次性|当年(?:完成|项目)/.test(plainText(attributeOf(form)?.raw ?? ''))

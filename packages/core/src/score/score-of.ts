import type { Form } from '../form/form.ts'
import type { Indicator } from '../form/indicator.ts'
import { fenPer } from '../money/fen.ts'
import { type Exact, exact, isBelowZero, zero } from './decimal.ts'
import { doubt } from './doubt.ts'
import { type Earned, open } from './earned.ts'
import type { ExecutionLine } from './execution-line.ts'
import type { Profile } from './profile.ts'
import { byExecution } from './rules/execution.ts'
import { scoreRow } from './rules/row.ts'

/** What every row of a form earns by one profile, before anything is compared or said. */
export interface FormEarned {
  /** One entry a row of the money: the year's total, or every task of a department. */
  readonly execution: readonly { readonly line: ExecutionLine; readonly weight: Exact; readonly earned: Earned }[]
  readonly indicators: readonly { readonly weight: Exact | undefined; readonly earned: Earned }[]
}

/** Points that can be earned: printed, and not below zero. */
const weightOf = (value: string | number | undefined): Exact | undefined => {
  if (typeof value !== 'string') return undefined
  const weight = exact(value)
  return isBelowZero(weight) ? undefined : weight
}

/** Steps ask whether the work is done, which no form prints: its quantity rows tell, where they are measured. */
const finishedBy = (form: Form, earned: readonly Earned[]): 'yes' | 'no' | 'unknown' => {
  const quantities = earned
    .filter((_, index) => form.indicators[index]?.level2.value === 'quantity')
    .map(({ met }) => met)
  if (quantities.includes('no')) return 'no'
  return quantities.includes('yes') ? 'yes' : 'unknown'
}

/** Scores one execution row. */
const executionBy = (
  form: Form,
  line: ExecutionLine,
  profile: Profile,
  finished: 'yes' | 'no' | 'unknown',
): FormEarned['execution'][number] => {
  const unit = form.amountUnit.value ?? '元'
  const amount = (index: number | undefined): Exact | undefined => {
    const value = index === undefined ? undefined : form.funds[index]?.amount.value
    return typeof value === 'number' ? exact(value).div(fenPer[unit]) : undefined
  }
  const printed = line.weight === undefined ? undefined : weightOf(form.funds[line.weight]?.amount.value)
  const weight = printed ?? exact(profile.weights.execution)
  const earned = byExecution(
    { weight, profile },
    { budget: amount(line.budget), executed: amount(line.executed), unit, finished },
  )
  const doubts = [
    ...earned.doubts,
    ...(line.initial ? [doubt('initial-budget-used')] : []),
    ...(printed === undefined ? [doubt('weight-assumed', { weight: profile.weights.execution })] : []),
  ]
  return { line, weight, earned: { ...earned, doubts } }
}

/** Scores one row of a form by one profile. */
export const rowEarnedBy = (form: Form, row: Indicator, profile: Profile): FormEarned['indicators'][number] => {
  const weight = weightOf(row.weight?.value)
  const earned =
    weight === undefined
      ? open({ weight: zero, profile }, 'no-weight')
      : scoreRow({ weight, profile, row, year: form.year.value })
  return { weight, earned }
}

/** Scores all rows of a form by one profile. */
export function earnedBy(form: Form, lines: readonly ExecutionLine[], profile: Profile): FormEarned {
  const indicators = form.indicators.map((row) => rowEarnedBy(form, row, profile))
  const finished = finishedBy(
    form,
    indicators.map((row) => row.earned),
  )
  // Where execution has no points of its own (it is weighed within management), only a row that prints some is scored.
  const scored = lines.filter(({ weight }) => weight !== undefined || exact(profile.weights.execution).gt(zero))
  return { execution: scored.map((line) => executionBy(form, line, profile, finished)), indicators }
}

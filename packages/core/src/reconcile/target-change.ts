import { type Indicator, targetInForce } from '../form/index.ts'
import { plainText } from '../queries/plain-text.ts'
import { lowerIsBetter } from '../score/direction.ts'
import { conversion } from '../value/convert.ts'
import { Exact } from '../value/exact.ts'
import type { Quantity, Range, Value } from '../value/value.ts'

/**
 * What became of a target. `lowered` is easier to reach, whatever the direction of the row: a smaller count, a higher
 * ceiling, a later day. `altered`: of another kind, unit or direction, so that neither can be said. `unknown`: words, or
 * nothing is printed on one side.
 */
export interface TargetChange {
  readonly kind: 'same' | 'lowered' | 'raised' | 'altered' | 'unknown'
  /** New number over old one in the same unit; absent for dates and for an old number of zero. */
  readonly ratio?: number
}

const same: TargetChange = { kind: 'same' }
const altered: TargetChange = { kind: 'altered' }
const unknown: TargetChange = { kind: 'unknown' }

type Bound = 'least' | 'most'

const boundOf = (value: Quantity, row: Indicator): Bound => {
  switch (value.op) {
    case '≥':
    case '>':
      return 'least'
    case '≤':
    case '<':
      return 'most'
    default:
      return lowerIsBetter(row, value.unit) ? 'most' : 'least'
  }
}

const quantityChange = (before: Quantity, after: Quantity, rows: readonly [Indicator, Indicator]): TargetChange => {
  const units = conversion(after, before)
  if (!units) return altered
  const [bound, now] = [boundOf(before, rows[0]), boundOf(after, rows[1])]
  // A missing operator may be either's; two printed ones of opposite meaning are another target.
  if (bound !== now && before.op !== null && after.op !== null) return altered
  const [old, next] = [new Exact(before.number), new Exact(after.number).times(units.numerator).div(units.denominator)]
  if (next.eq(old)) return same
  const ratio = old.isZero() ? undefined : Number(next.div(old).toSignificantDigits(6))
  const easier = bound === 'most' ? next.gt(old) : next.lt(old)
  return { kind: easier ? 'lowered' : 'raised', ...(ratio !== undefined && { ratio }) }
}

/** A day of the year, as precise as it is printed: 12-31, 12, or '' for a whole year. */
const dayOf = (date: string): string => date.replace(/^(?:\d{4}|-)-?/, '')

const dateChange = (before: string, after: string, years: 'one' | 'two'): TargetChange => {
  const yearless = before.startsWith('--') || after.startsWith('--') || years === 'two'
  const [old, next] = yearless ? [dayOf(before), dayOf(after)] : [before, after]
  // A date as precise as the other says no more than it: 2025-12 and 2025-12-31.
  if (old.startsWith(next) || next.startsWith(old)) return same
  return { kind: next > old ? 'lowered' : 'raised' }
}

const rangeChange = (before: Range, after: Range): TargetChange => {
  const units = conversion(after, before)
  if (!units) return altered
  const of = (number: string) => new Exact(number).times(units.numerator).div(units.denominator)
  return of(after.from).eq(new Exact(before.from)) && of(after.to).eq(new Exact(before.to)) ? same : altered
}

const valueChange = (
  before: Value,
  after: Value,
  rows: readonly [Indicator, Indicator],
  years: 'one' | 'two',
): TargetChange => {
  if (before.kind === 'quantity' && after.kind === 'quantity') return quantityChange(before, after, rows)
  if (before.kind === 'date' && after.kind === 'date') return dateChange(before.date, after.date, years)
  if (before.kind === 'range' && after.kind === 'range') return rangeChange(before, after)
  // Words may be put in other words; only what can be measured is held against each other.
  const measured = (value: Value) => value.kind === 'quantity' || value.kind === 'range'
  return measured(before) && measured(after) ? altered : unknown
}

/**
 * What became of a row's target in another form of its project. Units are converted; what both print alike is the same.
 * Dates of forms of two years are compared by the day of their year.
 * @example changeOfTarget(approved, now) // { kind: 'lowered', ratio: 0.75 } for ≥40场 and ≥30场
 */
export const changeOfTarget = (before: Indicator, after: Indicator, years: 'one' | 'two' = 'one'): TargetChange => {
  const [old, now] = [targetInForce(before), after.target]
  if (plainText(old.raw) === plainText(now.raw)) return same
  if (plainText(old.raw) === '' || plainText(now.raw) === '' || !old.value || !now.value) return unknown
  return valueChange(old.value, now.value, [before, after], years)
}

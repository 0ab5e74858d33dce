import type { Comparison, ComparisonOptions } from './comparison.ts'
import { daysOf } from './span.ts'
import type { DateValue, Operator, Period } from './value.ts'

/**
 * On time or late. A date is a deadline unless it says otherwise, a period is kept by what ends within it; another year
 * than the target's is not met, also an earlier one.
 */
export const compareDates = (
  actual: DateValue | Period,
  target: DateValue | Period,
  options: ComparisonOptions,
): Comparison => {
  const a = daysOf(actual, options.year)
  const t = daysOf(target, options.year)
  if (!a || !t) return { outcome: 'unknown' }
  const printed = target.kind === 'date' ? target.op : '≤'
  const op: Operator = printed ?? '≤'
  const assumed = [
    ...(printed === null ? (['operator'] as const) : []),
    ...(a.assumed || t.assumed ? (['year'] as const) : []),
  ]
  const rest = { op, ...(assumed.length > 0 && { assumed }) }
  const late = op === '≥' || op === '>'
  if (!late && a.to.slice(0, 4) !== t.to.slice(0, 4)) return { outcome: 'not met', ...rest }
  // An actual printed as a whole month may have ended on any of its days.
  const [earliest, latest] = actual.kind === 'date' ? [a.from, a.to] : [a.to, a.to]
  const keeps = (day: string): boolean => {
    switch (op) {
      case '≤':
        return day <= t.to
      case '<':
        return day < t.from
      case '≥':
        return day >= t.from
      case '>':
        return day > t.to
      case '=':
        return day >= t.from && day <= t.to
    }
  }
  const both = [keeps(earliest), keeps(latest)]
  return { outcome: both.every(Boolean) ? 'met' : both.some(Boolean) ? 'unknown' : 'not met', ...rest }
}

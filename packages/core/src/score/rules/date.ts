import { daysOf, type Span } from '../../value/span.ts'
import type { DateValue, Period } from '../../value/value.ts'
import { exact, plain, zero } from '../decimal.ts'
import { type Doubt, doubt } from '../doubt.ts'
import { type Earned, open, points, type RuleScope } from '../earned.ts'

export interface DateSides {
  readonly actual: DateValue | Period
  readonly target: DateValue | Period
  /** Year of the form, for dates printed without one. */
  readonly year: number | undefined
}

const printed = (value: DateValue | Period): string =>
  value.kind === 'date' ? value.date : `${value.from}/${value.to}`

type Judgement = 'on-time' | 'late' | 'wrong-year' | 'open'

/**
 * On time: ended by the target's last day, in a year that the target and the form allow. A report of the year before is
 * no early finish but another year's fact. `endFrom` is the first day on which the actual may have ended.
 */
const judge = (actual: Span, endFrom: string, target: Span, start: boolean, year: number | undefined): Judgement => {
  if (start) return actual.from >= target.from ? 'on-time' : actual.to < target.from ? 'late' : 'open'
  const earliest = Math.min(Number(target.from.slice(0, 4)), year ?? Number.POSITIVE_INFINITY)
  if (Number(actual.to.slice(0, 4)) < earliest) return 'wrong-year'
  if (actual.to <= target.to) return 'on-time'
  return endFrom > target.to ? 'late' : 'open'
}

const day = 86_400_000

/** Days from the target's last day to the day on which the work ended. */
const daysLate = (ended: string, target: Span): number => Math.round((Date.parse(ended) - Date.parse(target.to)) / day)

/** What a late row still earns by the profile's table; undefined where it earns nothing. */
const lateStep = (scope: RuleScope, days: number): { readonly days: number; readonly share: string } | undefined => {
  const { late } = scope.profile
  return late === 'zero' ? undefined : late.steps.find((step) => days <= step.days)
}

const differs = (actual: Span, target: Span): boolean => actual.from !== target.from || actual.to !== target.to

/**
 * Dates and periods: on time earns all; late nothing, or what the profile's table leaves; a wrong year is not met. A target with ≥ is
 * a first day, any other a last one.
 */
export function byDate(scope: RuleScope, { actual, target, year }: DateSides): Earned {
  const [a, t] = [daysOf(actual, year), daysOf(target, year)]
  if (a === undefined || t === undefined) return open(scope, 'date-imprecise')
  const doubts: Doubt[] = []
  if (a.assumed || t.assumed) doubts.push(doubt('year-assumed', { year: String(year) }))
  const start = target.kind === 'date' && (target.op === '≥' || target.op === '>')
  // A date printed as a month or a year may be any of its days; a period ends with its last.
  const rule = judge(a, actual.kind === 'date' ? a.from : a.to, t, start, year)
  if (rule === 'open') return { ...open(scope, 'date-imprecise', doubts), comparison: 'by-date' }
  const met = rule === 'on-time'
  if (rule === 'late' && !start && scope.profile.late !== 'zero') {
    const [first, last] = [actual.kind === 'date' ? a.from : a.to, a.to].map((ended) => daysLate(ended, t))
    const [step, worst] = [lateStep(scope, first ?? 0), lateStep(scope, last ?? 0)]
    // A month may lie in several steps: which one cannot be told.
    if (step?.days !== worst?.days) return { ...open(scope, 'date-imprecise', doubts), comparison: 'by-date' }
    if (step)
      return {
        points: points(scope, scope.weight.mul(exact(step.share))),
        comparison: 'by-date',
        met: 'no',
        derivation: {
          rule: 'late-step',
          actual: printed(actual),
          target: printed(target),
          days: String(step.days),
          share: step.share,
          weight: plain(scope.weight),
        },
        doubts,
      }
  }
  if (met && actual.kind === 'period' && target.kind === 'period' && differs(a, t)) doubts.push(doubt('period-differs'))
  return {
    points: points(scope, met ? scope.weight : zero),
    comparison: 'by-date',
    met: met ? 'yes' : 'no',
    derivation: { rule, actual: printed(actual), target: printed(target), weight: plain(scope.weight) },
    doubts,
  }
}

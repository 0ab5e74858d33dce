import type { Form } from '../form/form.ts'
import { type Exact, exact, plain, zero } from './decimal.ts'
import { type Doubt, doubt } from './doubt.ts'
import type { Grade, Profile } from './profile.ts'
import type { Scorecard, ScoreRow } from './scorecard.ts'
import { percent } from './words/derivation-sentence.ts'

/**
 * The grade of a total.
 * @example gradeOf(national, '79.99') // 'fair'
 */
export function gradeOf(profile: Profile, total: string): Grade | null {
  return profile.grades.find(({ from }) => exact(total).gte(exact(from)))?.grade ?? null
}

/** The sum; undefined where one is missing. */
const sumOf = (numbers: readonly (string | null)[]): Exact | undefined => {
  let sum = zero
  for (const number of numbers) {
    if (number === null) return undefined
    sum = sum.plus(exact(number))
  }
  return sum
}

/** What a low execution rate leaves of the total, by all money that the rows execute. */
const capOf = (rows: readonly ScoreRow[], { caps = [] }: Profile): Scorecard['totals']['cap'] => {
  let [budget, executed] = [zero, zero]
  for (const { derivation } of rows) {
    if (!('budget' in derivation)) continue
    budget = budget.plus(exact(derivation.budget))
    executed = executed.plus(exact(derivation.executed))
  }
  if (budget.lte(zero)) return null
  const rate = executed.div(budget)
  const cap = caps.findLast(({ executionBelow }) => rate.lt(exact(executionBelow)))
  return cap === undefined
    ? null
    : { rate: plain(rate.toDecimalPlaces(6)), below: cap.executionBelow, total: cap.total }
}

const plainOrNull = (value: Exact | undefined): string | null => (value === undefined ? null : plain(value))

/** Rounded rows are added; the unit's own rows are held against its total, and its total against ours. */
export function totalsOf(
  form: Form,
  formIndex: number,
  rows: readonly ScoreRow[],
  profile: Profile,
): Pick<Scorecard, 'totals' | 'grade'> & { readonly doubts: readonly Doubt[] } {
  const sum = rows.length === 0 ? undefined : sumOf(rows.map((row) => row.printed))
  const cap = capOf(rows, profile)
  const capped = (value: Exact): Exact => (cap !== null && value.gt(exact(cap.total)) ? exact(cap.total) : value)
  const added = rows.length === 0 ? undefined : sumOf(rows.map((row) => row.score))
  const ours = added && capped(added)
  const cell = form.totals?.score
  const printed = cell?.value === undefined ? undefined : exact(cell.value)
  const weights = sumOf(rows.map((row) => row.weight ?? '0')) ?? zero
  const from = capped(sumOf(rows.map((row) => row.score ?? row.range.from)) ?? zero)
  const to = capped(sumOf(rows.map((row) => row.score ?? row.range.to)) ?? zero)
  const expected = profile.weights.total
  const tolerance = exact(profile.rounding.tolerance)
  const [worst, best] = [gradeOf(profile, plain(from)), gradeOf(profile, plain(to))]
  return {
    totals: {
      weight: { sum: plain(weights), printed: form.totals?.weight?.value ?? null, expected },
      sum: plainOrNull(sum),
      printed: plainOrNull(printed),
      addsUp:
        sum === undefined || printed === undefined ? 'unknown' : sum.minus(printed).abs().lte(tolerance) ? 'yes' : 'no',
      score: plainOrNull(ours),
      range: { from: plain(from), to: plain(to) },
      cap,
      difference: plainOrNull(ours && printed?.minus(ours)),
      ...(cell && { at: `/forms/${formIndex}/totals/score` }),
    },
    grade: {
      ours: rows.length > 0 && worst === best ? worst : null,
      printed: printed === undefined ? null : gradeOf(profile, plain(printed)),
    },
    doubts: [
      ...(weights.eq(exact(expected)) ? [] : [doubt('weights-sum', { sum: plain(weights), expected })]),
      ...(cap === null
        ? []
        : [doubt('capped', { rate: percent(cap.rate), below: percent(cap.below), total: cap.total })]),
    ],
  }
}

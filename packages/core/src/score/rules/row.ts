import { targetInForce } from '../../form/binding-target.ts'
import type { Indicator } from '../../form/form.ts'
import type { DateValue, Period, Qualitative, Quantity, Range, Value } from '../../value/value.ts'
import { exact } from '../decimal.ts'
import { directionOf } from '../direction.ts'
import { type Doubt, doubt } from '../doubt.ts'
import { type Earned, open, points, type RuleScope } from '../earned.ts'
import { converter, unitText } from '../measure.ts'
import { atLeast, atMost, exactly, within } from './bound.ts'
import { asPercent, type Cell, fractionOf, is, readable, worstEnd } from './cell.ts'
import { byDate } from './date.ts'
import { byGrade } from './grade.ts'
import { byRate } from './rate.ts'

export interface RowScope extends RuleScope {
  readonly row: Indicator
  /** Year of the form, where it has one. */
  readonly year: number | undefined
}

const withDoubts = (earned: Earned, doubts: readonly Doubt[]): Earned =>
  doubts.length === 0 ? earned : { ...earned, doubts: [...doubts, ...earned.doubts] }

const operatorDoubt = (value: Value): readonly Doubt[] =>
  (value.kind === 'quantity' || value.kind === 'date') && value.op !== null ? [doubt('actual-has-operator')] : []

/** An actual of “at most 95%” does not show whether 90% were reached, nor “at least 3” whether it stayed below 5. */
const leads = (actual: Quantity | Range, comparison: 'at-least' | 'at-most' | 'exactly'): boolean => {
  if (actual.kind === 'range' || actual.op === null || actual.op === '=') return false
  const down = actual.op === '≤' || actual.op === '<'
  return comparison === 'exactly' || down === (comparison === 'at-least')
}

const byQuantity = (scope: RowScope, actual: Quantity | Range, target: Quantity): Earned => {
  const { comparison, doubts } = directionOf(target, scope.row, scope.profile)
  const chosen = worstEnd(actual, comparison)
  const number = asPercent(chosen, target)
  const aim = asPercent(target, chosen)
  const found = converter(number, aim)
  if (found === undefined) return open(scope, 'not-comparable')
  const sides = {
    actual: found.convert(number.number),
    target: exact(aim.number),
    unit: unitText(aim) || unitText(number),
  }
  const rule = comparison === 'at-least' ? atLeast : comparison === 'at-most' ? atMost : exactly
  if (leads(actual, comparison)) return open(scope, 'actual-open-ended', doubts)
  const range = actual.kind === 'range' ? [doubt('actual-is-range')] : []
  const percent = number === chosen && aim === target ? [] : [doubt('percent-assumed')]
  return withDoubts(rule(scope, sides), [...doubts, ...found.doubts, ...percent, ...range])
}

const byRange = (scope: RowScope, actual: Quantity | Range, target: Range): Earned => {
  const [low, high] = [exact(target.from), exact(target.to)].sort((a, b) => a.cmp(b))
  const ends =
    actual.kind === 'quantity'
      ? [asPercent(actual, target)]
      : [worstEnd(actual, 'at-least'), worstEnd(actual, 'at-most')]
  const unit = unitText(target) || unitText(actual)
  const tried = ends.map((end): Earned => {
    const found = converter(end, target)
    if (found === undefined || low === undefined || high === undefined) return open(scope, 'not-comparable')
    return withDoubts(within(scope, { actual: found.convert(end.number), from: low, to: high, unit }), found.doubts)
  })
  const lowest = (earned: Earned) => (earned.points.kind === 'exact' ? earned.points.score : earned.points.from)
  const worst = tried.reduce((a, b) => (lowest(b).lt(lowest(a)) ? b : a))
  return actual.kind === 'range' ? withDoubts(worst, [doubt('actual-is-range')]) : worst
}

const isSatisfaction = ({ level1, level2 }: Indicator): boolean =>
  level2.value === 'serviceSatisfaction' || level1.value === 'satisfaction'

/** Bands of satisfaction, where the profile has them and the actual is a rate. */
const bySurvey = (scope: RowScope, actual: Quantity, target: Value): Earned | undefined => {
  const { satisfaction } = scope.profile
  if (satisfaction.kind !== 'bands' || !isSatisfaction(scope.row)) return undefined
  const rate = fractionOf(actual)
  if (rate === undefined) return undefined
  const aim = target.kind === 'quantity' ? fractionOf(target) : undefined
  return withDoubts(byRate(scope, { rate: rate.rate, target: aim?.rate, bands: satisfaction.bands }), rate.doubts)
}

/** Words instead of a measurement: their grade, if they have one, gives a range of points. */
const byWords = (scope: RowScope, actual: Cell<Qualitative>, target: Cell): Earned => {
  const earned = byGrade(scope, { raw: actual.raw, ...(actual.value.grade && { grade: actual.value.grade }) }, target)
  return target.value.kind === 'qualitative' ? earned : withDoubts(earned, [doubt('actual-not-measured')])
}

const isDate = (cell: Cell): cell is Cell<DateValue | Period> => is(cell, 'date', 'period')
const isNumber = (cell: Cell): cell is Cell<Quantity | Range> => is(cell, 'quantity', 'range')

/** Several values in one cell: all of them met earns all, anything else is left open. */
const byParts = (scope: RowScope, actual: Cell, target: Cell): Earned => {
  const [actuals, targets] = [actual, target].map(({ value }) => (value.kind === 'list' ? value.items : [value]))
  if (actuals === undefined || targets === undefined || actuals.length !== targets.length)
    return open(scope, 'compound-value')
  const parts = targets.map((item, index) =>
    scoreValues(
      scope,
      readable({ raw: actual.raw, value: actuals[index] ?? { kind: 'missing' }, place: {} }, 'actual').cell,
      readable({ raw: target.raw, value: item, place: {} }, 'target').cell,
    ),
  )
  if (!parts.every((part) => part.met === 'yes' && part.points.kind === 'exact')) return open(scope, 'compound-value')
  return {
    points: points(scope, scope.weight),
    comparison: null,
    met: 'yes',
    derivation: { rule: 'compound-met', parts: String(parts.length), weight: scope.weight.toFixed() },
    doubts: [],
  }
}

const scoreValues = (scope: RowScope, actual: Cell | undefined, target: Cell | undefined): Earned => {
  if (target === undefined) return open(scope, 'target-unreadable')
  if (is(target, 'missing', 'placeholder')) return open(scope, 'no-target')
  if (actual === undefined) return open(scope, 'actual-unreadable')
  if (is(actual, 'missing', 'placeholder')) return open(scope, 'no-actual')
  if (is(actual, 'list') || is(target, 'list')) return byParts(scope, actual, target)
  if (is(actual, 'quantity')) {
    const surveyed = bySurvey(scope, actual.value, target.value)
    if (surveyed !== undefined) return surveyed
  }
  if (is(actual, 'qualitative')) return byWords(scope, actual, target)
  if (is(target, 'qualitative')) return byGrade(scope, { raw: actual.raw }, target)
  if (isDate(actual) && isDate(target)) {
    return byDate(scope, { actual: actual.value, target: target.value, year: scope.year })
  }
  if (isNumber(actual) && is(target, 'quantity')) return byQuantity(scope, actual.value, target.value)
  if (isNumber(actual) && is(target, 'range')) return byRange(scope, actual.value, target.value)
  return open(scope, 'not-comparable')
}

/**
 * What one indicator earns by a profile: the rule is chosen by what target and actual are. Never throws, whatever they
 * say; what no rule covers is left open between nothing and all.
 */
export function scoreRow(scope: RowScope): Earned {
  const target = readable(targetInForce(scope.row), 'target')
  const actual = readable(scope.row.actual, 'actual')
  const earned = scoreValues(scope, actual.cell, target.cell)
  const operator = actual.cell === undefined ? [] : operatorDoubt(actual.cell.value)
  return withDoubts(earned, [...target.doubts, ...actual.doubts, ...operator])
}

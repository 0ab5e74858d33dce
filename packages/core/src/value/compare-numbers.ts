import { Decimal } from 'decimal.js'
import type { Comparison, ComparisonOptions, Outcome } from './comparison.ts'
import { type Conversion, conversion } from './convert.ts'
import { Exact } from './exact.ts'
import type { Operator, Quantity, Range } from './value.ts'

const Ratio = Decimal.clone({ precision: 40, toExpNeg: -9e15, toExpPos: 9e15 })

const meets = (actual: Exact, op: Operator, target: Exact): boolean => {
  switch (op) {
    case '≥':
      return actual.gte(target)
    case '≤':
      return actual.lte(target)
    case '>':
      return actual.gt(target)
    case '<':
      return actual.lt(target)
    case '=':
      return actual.eq(target)
  }
}

/** An actual that itself holds an operator ("≥99%") is a half line: settled only where all of it, or none, will do. */
const halfLine = (own: Operator, edge: Exact, op: Operator, target: Exact): Outcome => {
  const up = own === '≥' || own === '>'
  if (op === '=') return up ? (edge.gt(target) ? 'not met' : 'unknown') : edge.lt(target) ? 'not met' : 'unknown'
  const wantsUp = op === '≥' || op === '>'
  const strict = own === '>' || own === '<'
  if (up === wantsUp) {
    const inside = op === '≥' || op === '≤' || strict ? meets(edge, up ? '≥' : '≤', target) : meets(edge, op, target)
    return inside ? 'met' : 'unknown'
  }
  const reach = strict && edge.eq(target) ? false : meets(edge, op, target)
  return reach ? 'unknown' : 'not met'
}

/** The ratio A/T: the actual is multiplied by the conversion's numerator, the target by its denominator. */
const ratioOf = (actual: Exact, target: Exact): { readonly ratio?: string } =>
  target.isZero() ? {} : { ratio: new Ratio(actual).div(target).toFixed() }

const inTarget = (number: Exact, { numerator, denominator }: Conversion): string =>
  new Ratio(number.times(numerator)).div(denominator).toFixed()

const both = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.every((o) => o === 'met') ? 'met' : outcomes.every((o) => o === 'not met') ? 'not met' : 'unknown'

/** A number or range against a number or range; both sides are brought to whole multiples, so nothing is rounded. */
export const compareNumbers = (
  actual: Quantity | Range,
  target: Quantity | Range,
  options: ComparisonOptions,
): Comparison => {
  const factor = conversion(actual, target)
  if (!factor) return { outcome: 'not comparable' }
  const left = (number: string) => new Exact(number).times(factor.numerator)
  const right = (number: string) => new Exact(number).times(factor.denominator)
  const printed = target.kind === 'quantity' ? target.op : '='
  const op = printed ?? options.bare ?? '≥'
  const assumed = [...(printed === null ? (['operator'] as const) : []), ...(factor.assumed ? (['unit'] as const) : [])]
  const against = (number: string, own: Operator | null, sign: Operator, bound: string): Outcome =>
    own === null || own === '='
      ? meets(left(number), sign, right(bound))
        ? 'met'
        : 'not met'
      : halfLine(own, left(number), sign, right(bound))

  const edges = actual.kind === 'quantity' ? [actual.number] : [actual.from, actual.to]
  const own = actual.kind === 'quantity' ? actual.op : null
  if (target.kind === 'quantity') {
    const number = edges.at(op === '≤' || op === '<' ? -1 : 0) ?? '0'
    return {
      outcome: both(edges.map((edge) => against(edge, own, op, target.number))),
      op,
      actual: inTarget(new Exact(number), factor),
      target: target.number,
      ...ratioOf(left(number), right(target.number)),
      ...(assumed.length > 0 && { assumed }),
    }
  }
  const low = both(edges.map((edge) => against(edge, own, '≥', target.from)))
  const high = both(edges.map((edge) => against(edge, own, '≤', target.to)))
  const number = edges[0] ?? '0'
  // The nearer bound: the upper one only where the actual lies above it.
  const bound = left(number).gt(right(target.to)) ? target.to : target.from
  return {
    outcome: low === 'met' && high === 'met' ? 'met' : low === 'not met' || high === 'not met' ? 'not met' : 'unknown',
    op: bound === target.to ? '≤' : '≥',
    actual: inTarget(new Exact(number), factor),
    target: bound,
    ...ratioOf(left(number), right(bound)),
    ...(assumed.length > 0 && { assumed }),
  }
}

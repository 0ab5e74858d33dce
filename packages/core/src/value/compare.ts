import { compareDates } from './compare-dates.ts'
import { compareNumbers } from './compare-numbers.ts'
import type { Comparison, ComparisonOptions, Outcome } from './comparison.ts'
import type { Value } from './value.ts'

const isNumber = (value: Value) => value.kind === 'quantity' || value.kind === 'range'
const isDate = (value: Value) => value.kind === 'date' || value.kind === 'period'

const itemsOf = (value: Value): readonly Value[] => (value.kind === 'list' ? value.items : [value])

const all = (parts: readonly Comparison[]): Comparison => {
  const has = (outcome: Outcome) => parts.some((p) => p.outcome === outcome)
  const outcome = has('not comparable')
    ? 'not comparable'
    : has('not met')
      ? 'not met'
      : has('unknown')
        ? 'unknown'
        : 'met'
  return { outcome }
}

/**
 * Holds an actual value against its target: scales and units are converted exactly, garbled values count by their
 * reading, lists are compared item by item, a graded actual by its grade.
 * @example compareValues(parseValue('19.71 万元'), parseValue('≤200000元')) // { outcome: 'met', op: '≤', ratio: '0.9855', … }
 */
export const compareValues = (actual: Value, target: Value, options: ComparisonOptions = {}): Comparison => {
  if (actual.kind === 'garbled')
    return actual.reading ? compareValues(actual.reading, target, options) : { outcome: 'unknown' }
  if (target.kind === 'garbled')
    return target.reading ? compareValues(actual, target.reading, options) : { outcome: 'unknown' }
  if ([actual, target].some((v) => v.kind === 'missing' || v.kind === 'placeholder')) return { outcome: 'unknown' }
  if (actual.kind === 'qualitative' && actual.grade !== undefined)
    return { outcome: actual.grade === 'met' ? 'met' : 'not met' }
  if (actual.kind === 'qualitative' && target.kind === 'qualitative') return { outcome: 'unknown' }
  if (actual.kind === 'list' || target.kind === 'list') {
    const [a, t] = [itemsOf(actual), itemsOf(target)]
    if (a.length !== t.length) return { outcome: 'unknown' }
    return all(t.map((item, i) => compareValues(a[i] ?? { kind: 'missing' }, item, options)))
  }
  if (isNumber(actual) && isNumber(target)) return compareNumbers(actual, target, options)
  if (isDate(actual) && isDate(target)) return compareDates(actual, target, options)
  return { outcome: 'not comparable' }
}

import type { Indicator } from '../form/index.ts'
import { quantityOf } from '../queries/quantities.ts'
import { conversion } from '../value/convert.ts'
import { Exact } from '../value/exact.ts'
import { measureOf } from '../value/units.ts'

/** Whether the numbers of several rows add up to that of one; rates never do. */
export const sumsTo = (one: Indicator, parts: readonly Indicator[]): boolean => {
  const whole = quantityOf(one.target.value)
  if (!whole || (whole.unit !== null && measureOf(whole.unit).dimension === measureOf('%').dimension)) return false
  let sum = new Exact(0)
  for (const each of parts) {
    const part = quantityOf(each.target.value)
    const units = part && conversion(part, whole)
    if (!part || !units) return false
    sum = sum.plus(new Exact(part.number).times(units.numerator).div(units.denominator))
  }
  return sum.eq(new Exact(whole.number))
}

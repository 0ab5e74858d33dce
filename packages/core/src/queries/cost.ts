import type { Form, Indicator } from '../form/index.ts'
import { priceInFen, valueInFen } from '../money/index.ts'
import { Exact, exactOf } from '../value/exact.ts'

/** A row of a money cost indicator: 成本 (classic) or 经济成本 (2021); social and ecological costs are no money of the budget. */
export const isCostRow = (indicator: Indicator): boolean =>
  indicator.level2.value === 'cost' ||
  indicator.level2.value === 'economicCost' ||
  (indicator.level2.value === undefined && indicator.level1.value === 'cost')

/** What a cost row says in money, exact, in fen: a sum, or a unit price and what it is paid for (["人", "天"]). */
export interface CostAmount {
  readonly fen: Exact
  readonly per?: readonly string[]
}

/**
 * The money of a row's target, or of its actual. 元 with its scale; 5万 as 5万元; a bare number in the form's own unit. A
 * rate, a date, a text or a range is none; of a garbled value the reading counts.
 * @example costAmount(row, form)?.fen.toFixed() // '3650000' for ≤3.65万元
 */
export const costAmount = (
  indicator: Indicator,
  form: Form,
  column: 'target' | 'actual' = 'target',
): CostAmount | undefined => {
  const value = indicator[column]?.value
  if (!value) return undefined
  const unit = form.amountUnit.value
  const price = priceInFen(value, unit)
  if (price) return { fen: exactOf(price.fen), per: price.per }
  const fen = valueInFen(value, unit)
  return fen === undefined ? undefined : { fen: new Exact(fen) }
}

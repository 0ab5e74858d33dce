import { Decimal } from 'decimal.js'
import type { AmountUnit, Form, Indicator } from '../../../form/index.ts'
import type { Quantity, Range } from '../../../value/value.ts'
import { quantityOf } from './quantities.ts'

const fenPer: Readonly<Record<AmountUnit, string>> = { 元: '100', 万元: '1000000', 亿元: '10000000000' }
const scales: Readonly<Record<'万' | '亿', string>> = { 万: '10000', 亿: '100000000' }

/** A row of a money cost indicator: 成本 (classic) or 经济成本 (2021); social and ecological costs are no money of the budget. */
export const isCostRow = (indicator: Indicator): boolean =>
  indicator.level2.value === 'cost' ||
  indicator.level2.value === 'economicCost' ||
  (indicator.level2.value === undefined && indicator.level1.value === 'cost')

/** Whether a number says that it is money: 元, or 万 and 亿 without another unit in a cost row. */
export const isMoney = (quantity: Quantity | Range): boolean => quantity.unit === '元'

/** What a cost row says in money. */
export interface CostAmount {
  /** Exact, in fen; a unit price may be no whole number. */
  readonly fen: Decimal
  /** A unit price: per what (["人", "天"]). */
  readonly per?: readonly string[]
}

/**
 * The money of a cost row's target, or of its actual (`column`). 元 with its scale; 5万 as 5万元; a bare number in the
 * form's own unit. A rate, a date, a text, a range or a garbled value is none.
 * @example costAmount(row, form)?.fen.div(1e6).toString() // '12.15' for ≤12.15万元
 */
export const costAmount = (
  indicator: Indicator,
  form: Form,
  column: 'target' | 'actual' = 'target',
): CostAmount | undefined => {
  const quantity = quantityOf(indicator[column]?.value)
  if (!quantity || (quantity.unit !== null && quantity.unit !== '元')) return undefined
  const scale = quantity.scale ? scales[quantity.scale] : '1'
  const printed = quantity.unit === '元' || quantity.scale !== undefined
  const unit = form.amountUnit.value
  if (!printed && !unit) return undefined
  const factor = printed ? new Decimal(scale).times(100) : new Decimal(fenPer[unit ?? '元'])
  return { fen: new Decimal(quantity.number).times(factor), ...(quantity.per?.length && { per: quantity.per }) }
}

/**
 * Cost rows that state a sum, not a unit price.
 * @example costSums(form).map(({ fen }) => fen.toNumber())
 */
export const costSums = (form: Form): readonly { readonly indicator: Indicator; readonly fen: Decimal }[] =>
  form.indicators.filter(isCostRow).flatMap((indicator) => {
    const amount = costAmount(indicator, form)
    return amount && !amount.per ? [{ indicator, fen: amount.fen }] : []
  })

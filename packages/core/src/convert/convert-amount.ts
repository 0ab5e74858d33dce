import type { AmountUnit, Printed } from '../form/index.ts'
import { fenPer, printAmount } from '../money/index.ts'
import { Exact } from '../value/exact.ts'

const plainNumber = /^-?[\d,，]+(?:\.\d+)?$/

/**
 * An amount printed in one unit as it prints in another: exact, no digit lost. One that names its own unit, a dash and a
 * text stay as they are.
 *
 * @example
 * amountIn({ raw: '12.5', value: 12_500_000, place: {} }, '万元', '元') // '125000'
 */
export function amountIn(amount: Printed<unknown>, from: AmountUnit, to: AmountUnit): string {
  const raw = amount.raw.trim()
  if (from === to || raw === '' || raw.includes('元')) return amount.raw
  if (typeof amount.value === 'number') return printAmount(amount.value, to)
  // Finer than a fen: no value, but a number all the same.
  if (!plainNumber.test(raw)) return amount.raw
  return new Exact(raw.replace(/[,，]/g, '')).times(fenPer[from]).div(fenPer[to]).toFixed()
}

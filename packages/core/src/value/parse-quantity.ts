import { readAmount } from './amount.ts'
import { normalise } from './normalise.ts'
import type { Quantity } from './value.ts'

/**
 * The number of a cell that can hold nothing else (money, weights, scores): "2025.12" is no December here. Undefined for
 * whatever is not one plain number.
 * @example parseQuantity('2025.12') // { kind: 'quantity', op: null, number: '2025.12', unit: null }
 */
export const parseQuantity = (raw: string): Quantity | undefined => {
  const text = normalise(raw)
  const value = readAmount(text.replace(/[()]/g, '')) ?? readAmount(text.replace(/\([^()]{0,60}\)/g, ''))
  return value?.kind === 'quantity' ? value : undefined
}

import { type AmountUnit, amountUnits } from '../form/codes.ts'
import { parseQuantity } from '../value/parse-quantity.ts'
import { valueInFen } from './value-in-fen.ts'

/**
 * The fen of a money cell. `unit` is the form's; a unit printed in the cell itself wins. Undefined for an empty cell, a
 * dash, a text, a range, a unit price, and for what is no whole number of fen.
 * @example parseAmount('1,200.50', '万元') // 1200500000
 * @example parseAmount('19.5万元', '元') // 19500000
 */
export const parseAmount = (raw: string, unit: AmountUnit): number | undefined => {
  const named = /[(（]\s*(亿元|万元|元)\s*[)）]/.exec(raw)
  const own = amountUnits.find((name) => name === named?.[1])
  if (named && own) return parseAmount(raw.replace(named[0], ''), own)
  const value = parseQuantity(raw)
  return value?.op === null ? valueInFen(value, unit) : undefined
}

import { parseAmount } from '../money/parse-amount.ts'
import { parseValue } from '../value/parse.ts'
import { parseQuantity } from '../value/parse-quantity.ts'
import type { Value } from '../value/value.ts'
import { type AmountUnit, amountUnits, type Level1, type Level2 } from './codes.ts'
import { level1Code, level2CodeOf } from './levels.ts'
import type { Place } from './place.ts'
import type { Printed } from './printed.ts'

/** A cell whose reading may have failed: then it has no `value`. */
const typed = <V>(raw: string, place: Place, value: V | undefined): Printed<V> =>
  value === undefined ? { raw, place } : { raw, value, place }

/** A text: it means what it says. */
export const typedText = (raw: string, place: Place): Printed<string> => ({ raw, place })

/** A value cell; an empty one has no value. */
export const typedValue = (raw: string, place: Place): Printed<Value> =>
  typed(raw, place, raw.trim() === '' ? undefined : parseValue(raw))

/** A money cell in fen; `unit` is the form's. Empty cells, dashes and what is no amount have no value. */
export const typedAmount = (raw: string, place: Place, unit: AmountUnit): Printed<number> =>
  typed(raw, place, parseAmount(raw, unit))

/** The exact decimal of a weight, score or rate: "10", "10分", "（50分）", "99.17%" (as 99.17). */
const decimalOf = (raw: string): string | undefined => {
  const value = parseQuantity(raw)
  if (!value || value.op !== null || value.scale !== undefined || value.per !== undefined) return undefined
  return value.unit === null || value.unit === '%' || value.unit === '分' ? value.number : undefined
}

/** A weight, score or rate; rates are times 100. Empty cells and dashes have no value. */
export const typedDecimal = (raw: string, place: Place): Printed<string> => typed(raw, place, decimalOf(raw))

/** A printed level-1 label with its code. */
export const typedLevel1 = (raw: string, place: Place): Printed<Level1> => typed(raw, place, level1Code(raw))

/** A printed level-2 label with its code. */
export const typedLevel2 = (raw: string, place: Place): Printed<Level2> => typed(raw, place, level2CodeOf(raw))

/** A printed date as ISO 8601, as precise as printed; one without a year has no value. */
export const typedDate = (raw: string, place: Place): Printed<string> => {
  const value = parseValue(raw)
  return typed(raw, place, value.kind === 'date' && !value.date.startsWith('--') ? value.date : undefined)
}

/** The year that a title, a period line or a date names first ("（2025年度）"). */
export const typedYear = (raw: string, place: Place): Printed<number> => {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(raw.normalize('NFKC').replace(/\s+/g, ''))?.[1]
  return typed(raw, place, year === undefined ? undefined : Number(year))
}

/** The money unit that a line or label names ("金额单位：万元"). */
export const typedAmountUnit = (raw: string, place: Place): Printed<AmountUnit> => {
  const dense = raw.replace(/\s+/g, '')
  const unit = [...amountUnits].reverse().find((u) => dense.includes(u))
  return typed(raw, place, unit)
}

/** What damage lost, or the form does not print, by its meaning. */
export const inferred = <V>(value: V, place: Place): Printed<V> => ({ raw: '', value, place, inferred: true })

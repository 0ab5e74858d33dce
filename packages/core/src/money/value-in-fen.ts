import type { AmountUnit } from '../form/codes.ts'
import { exactOf } from '../value/exact.ts'
import type { Quantity, Value } from '../value/value.ts'
import { fenPer, wholeFen } from './fen.ts'

/** Fen of one of the quantity's units, as printed: 元 is 元, 万 alone is 万元, a bare number is in the form's unit. */
const fenOfUnit = (value: Quantity, formUnit: AmountUnit | undefined): number | undefined => {
  const scale = value.scale === undefined ? 1 : value.scale === '万' ? 10_000 : 100_000_000
  switch (value.unit) {
    case '元':
      return 100 * scale
    case '角':
      return 10 * scale
    case null:
      if (value.scale !== undefined) return 100 * scale
      return formUnit === undefined ? undefined : fenPer[formUnit]
    default:
      return undefined
  }
}

/** 12.15 of a unit, in whole numbers from its first digit to its last; undefined for what is no whole fen or is long. */
const fenOfDigits = (number: string, fen: number): number | undefined => {
  const point = number.indexOf('.')
  const decimals = point < 0 ? 0 : number.length - point - 1
  if (number.length > 9 || !/^\d+(?:\.\d+)?$/.test(number)) return undefined
  const units = point < 0 ? Number(number) : Number(number.slice(0, point) + number.slice(point + 1))
  const parts = fen / 10 ** decimals
  // At most nine digits times ten thousand million, at most: no product here is rounded.
  const product = units * parts
  return Number.isInteger(parts) && Number.isSafeInteger(product) ? product : undefined
}

const quantityOf = (value: Value): Quantity | undefined => {
  if (value.kind === 'garbled') return value.reading?.kind === 'quantity' ? value.reading : undefined
  return value.kind === 'quantity' ? value : undefined
}

/**
 * The amount of a value in fen, whatever its operator ("≤12.15万元"), a garbled one by its reading. `formUnit` is the
 * unit of a bare number; without it a bare number is no money. Undefined for unit prices (see `priceInFen`), for other
 * units, and for what is no whole number of fen.
 * @example valueInFen(parseValue('≤12.15 万元')) // 12150000
 */
export const valueInFen = (value: Value, formUnit?: AmountUnit): number | undefined => {
  const quantity = quantityOf(value)
  if (!quantity || quantity.per !== undefined || quantity.number === '') return undefined
  const unit = fenOfUnit(quantity, formUnit)
  return unit === undefined
    ? undefined
    : (fenOfDigits(quantity.number, unit) ?? wholeFen(exactOf(quantity.number).times(unit)))
}

/**
 * A unit price in fen, as an exact decimal (0.535元/度 is 53.5 fen), and what it is paid for.
 * @example priceInFen(parseValue('450元/人/天')) // { fen: '45000', per: ['人', '天'] }
 */
export const priceInFen = (
  value: Value,
  formUnit?: AmountUnit,
): { readonly fen: string; readonly per: readonly string[] } | undefined => {
  const quantity = quantityOf(value)
  if (!quantity?.per || quantity.number === '') return undefined
  const unit = fenOfUnit(quantity, formUnit)
  return unit === undefined ? undefined : { fen: exactOf(quantity.number).times(unit).toFixed(), per: quantity.per }
}

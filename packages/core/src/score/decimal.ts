import { Decimal } from 'decimal.js'
import { remembered } from '../form/remembered.ts'

/** Decimals wide enough that no sum, product or printed quotient of a form is touched by binary fractions. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 })
export type Exact = Decimal

/**
 * Forms print the same numbers again and again; what is made of one never changes. A small whole number is taken as it is: any
 * other text is gone through digit by digit.
 */
const ofText = remembered((text): Exact => new Exact(/^[1-9]\d{0,5}$/.test(text) ? Number(text) : text), 4_096)

export const exact = (value: string | number | Decimal): Exact =>
  typeof value === 'string' ? ofText(value) : new Exact(value)
export const zero: Exact = exact(0)

/** Numbers that were printed alike are one thing. */
export const isEqual = (a: Exact, b: Exact): boolean => a === b || a.eq(b)
export const isMore = (a: Exact, b: Exact): boolean => a !== b && a.gt(b)

/** To compare with nothing, a sign is enough. */
export const isAboveZero = (value: Exact): boolean => value.isPositive() && !value.isZero()
export const isBelowZero = (value: Exact): boolean => value.isNegative() && !value.isZero()

/** Plain notation without trailing zeros: 9.920 → "9.92". */
export const plain = (value: Exact): string => value.toFixed()

/** Half up, as scores are rounded: 9.925 → 9.93. */
export const rounded = (value: Exact, decimals: number): Exact => value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)

export const clamp = (value: Exact, from: Exact, to: Exact): Exact =>
  value.lt(from) ? from : value.gt(to) ? to : value

/** For sentences: plain, at most `decimals` of them. */
export const brief = (value: string, decimals = 4): string => plain(rounded(exact(value), decimals))

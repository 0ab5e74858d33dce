import type { AmountUnit } from '../form/codes.ts'
import type { Exact } from '../value/exact.ts'

/** Whole fen in one unit. */
export const fenPer: Readonly<Record<AmountUnit, number>> = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 }

/** A decimal of fen as an integer; undefined where it is no whole fen or too large to be held exactly. */
export const wholeFen = (fen: Exact): number | undefined => {
  if (!fen.isInteger()) return undefined
  const value = fen.toNumber()
  return Number.isSafeInteger(value) ? value + 0 : undefined
}

/**
 * The sum of amounts in fen; undefined where one is missing or the sum is too large to be exact.
 * @example sumFen([12_500_000, 2_500_000]) // 15_000_000
 */
export const sumFen = (amounts: readonly (number | undefined)[]): number | undefined => {
  let sum = 0
  for (const amount of amounts) {
    if (amount === undefined) return undefined
    sum += amount
  }
  return Number.isSafeInteger(sum) ? sum : undefined
}

/**
 * How much `a` is above `b`, in fen.
 * @example differenceFen(12_500_000, 2_500_000) // 10_000_000
 */
export const differenceFen = (a: number, b: number): number => a - b

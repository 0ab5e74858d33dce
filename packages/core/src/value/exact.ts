import { Decimal } from 'decimal.js'

/**
 * Decimals that no sum or product of printed numbers rounds, always in plain notation. Floats never hold a printed
 * number.
 */
export const Exact = Decimal.clone({ precision: 1000, toExpNeg: -9e15, toExpPos: 9e15 })
export type Exact = InstanceType<typeof Exact>

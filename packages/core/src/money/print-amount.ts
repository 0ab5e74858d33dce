import type { AmountUnit } from '../form/codes.ts'
import { Exact } from '../value/exact.ts'
import { fenPer } from './fen.ts'

/**
 * An amount as a form prints it: exact, in the unit, without needless zeros.
 * @example printAmount(12_500_000, '万元') // '12.5'
 */
export const printAmount = (fen: number, unit: AmountUnit): string => new Exact(fen).div(fenPer[unit]).toFixed()

/**
 * An amount for a sentence, with its unit.
 * @example formatAmount(12_500_000, '万元') // '12.5 万元'
 */
export const formatAmount = (fen: number, unit: AmountUnit): string => `${printAmount(fen, unit)} ${unit}`

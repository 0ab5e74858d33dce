import { Exact } from '../value/exact.ts'
import { wholeFen } from './fen.ts'

/**
 * A unit price (exact decimal of fen) times one or more counts, in fen; undefined where the product is no whole fen.
 * @example timesPrice('45000', ['135', '3']) // 18225000
 */
export const timesPrice = (fen: string, counts: readonly string[]): number | undefined =>
  wholeFen(counts.reduce((product, count) => product.times(count), new Exact(fen)))

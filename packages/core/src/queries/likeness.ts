import { remembered } from '../form/remembered.ts'
import { lettersOf } from './plain-text.ts'

/** Names are compared with each other: the pairs of each are counted once. */
const pairs = remembered((text): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
})

/**
 * How alike two texts are, 0 to 1: shared pairs of neighbouring characters (Dice), white space and punctuation dropped.
 * The field's thresholds: names alike from 0.8, copied text from 0.85 (domain.md §8).
 * @example likeness('开展科普讲座', '开展科普讲座。') // 1
 */
export const likeness = (a: string, b: string): number => {
  const left = lettersOf(a)
  const right = lettersOf(b)
  if (left === right) return left === '' ? 0 : 1
  if (left.length < 2 || right.length < 2) return 0
  const counts = pairs(right)
  let shared = 0
  for (const [pair, count] of pairs(left)) shared += Math.min(count, counts.get(pair) ?? 0)
  return (2 * shared) / (left.length + right.length - 2)
}

/** Pairs of neighbouring characters of a text that stand in the other, at most; counting ends where too many are missing. */
const pairsWithin = (text: string, other: string, fewest: number): boolean => {
  let spare = text.length - 1 - fewest
  for (let at = 0; at < text.length - 1 && spare >= 0; at++) if (!other.includes(text.slice(at, at + 2))) spare--
  return spare >= 0
}

/**
 * Whether two texts are as alike as that. Most are not, and that is told from their first letters.
 * @example areAlike('开展科普讲座', '举办科普讲座活动', 0.9) // false
 */
export const areAlike = (a: string, b: string, least: number): boolean => {
  const left = lettersOf(a)
  const right = lettersOf(b)
  const fewest = Math.ceil((least * (left.length + right.length - 2)) / 2 - 1e-9)
  if (Math.min(left.length, right.length) - 1 < fewest) return false
  return pairsWithin(left, right, fewest) && likeness(a, b) >= least
}

/**
 * Whole numbers in the proportion of the shares that add up to `total` exactly.
 *
 * @example
 * wholeWidths([1, 1, 1], 100) // [33, 34, 33]
 */
export function wholeWidths(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  let before = 0
  let edge = 0
  return shares.map((share) => {
    before += share
    const next = Math.round((before / sum) * total)
    const width = next - edge
    edge = next
    return width
  })
}

/** Widths that differ by less are meant to be the same: nobody chose them. */
const alike = 0.02

/**
 * Widths of columns as whole numbers whose sum is about 100; undefined where they are all the same, which says nothing, or
 * one of them is none.
 *
 * @example relativeWidths([1000, 3000]) // [25, 75]
 */
export function relativeWidths(sizes: readonly number[]): readonly number[] | undefined {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (sizes.length < 2 || !(least > 0) || !Number.isFinite(total) || most - least <= alike * most) return undefined
  return sizes.map((size) => Math.max(1, Math.round((100 * size) / total)))
}

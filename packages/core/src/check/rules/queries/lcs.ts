/**
 * Length of the longest sequence of characters that two texts share in order.
 * @example longestCommon('农田水利项目', '农田小型水利项目') // 6
 */
export const longestCommon = (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const left of a) {
    const next = [0]
    for (const [index, right] of [...b].entries())
      next.push(left === right ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

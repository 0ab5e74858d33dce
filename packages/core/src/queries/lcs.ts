/**
 * Length of the longest sequence of characters that two texts share in order.
 * @example longestCommon('农田水利项目', '农田小型水利项目') // 6
 */
export const longestCommon = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]]
  // What both begin or end with is common: of copied texts little is left to compare.
  const least = Math.min(left.length, right.length)
  let start = 0
  while (start < least && left[start] === right[start]) start++
  let end = 0
  while (end < least - start && left.at(-1 - end) === right.at(-1 - end)) end++
  const rest = right.slice(start, right.length - end)
  let row = new Array<number>(rest.length + 1).fill(0)
  for (const letter of left.slice(start, left.length - end)) {
    const next = [0]
    for (const [index, other] of rest.entries())
      next.push(letter === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return start + end + (row.at(-1) ?? 0)
}

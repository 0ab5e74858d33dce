const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * The known names that may have been meant: a few letters apart, or holding what was typed. At most five, nearest first.
 * @example nearest('unit-mising', ['unit-missing', 'year-mismatch']) // ['unit-missing']
 */
export const nearest = (given: string, known: readonly string[]): readonly string[] =>
  known
    .map((name) => ({ name, far: given.length > 2 && name.includes(given) ? 0 : distance(given.slice(0, 60), name) }))
    .filter(({ name, far }) => far <= Math.max(1, name.length / 4))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ name }) => name)

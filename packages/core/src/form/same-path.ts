/**
 * Whether two labels of money lines are the same, from the outermost to their own.
 * @example samePath(['年度资金总额', '财政拨款'], ['年度资金总额', '财政拨款']) // true
 */
export const samePath = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, index) => label === b[index])

const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 前三: 9 }

/**
 * The last month of a period as columns and titles print it, 1 to 12; undefined where they tell none.
 * @example lastMonth('1-7月执行数') // 7
 */
export const lastMonth = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  const span = /(?:\d{1,2}|[一二三四五六七八九十]+)月?(?:份)?[-—–―~～至到](\d{1,2})月/.exec(plain)
  const month = Number(span?.[1] ?? Number.NaN)
  if (month >= 1 && month <= 12) return month
  if (/上半年/.test(plain)) return 6
  const quarter = /(前三|[一二三四])个?季度/.exec(plain)
  return quarter ? quarters[quarter[1] ?? ''] : undefined
}

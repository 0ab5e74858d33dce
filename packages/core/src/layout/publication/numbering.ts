const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1 to 99, as headings are counted: 十二, within a hundred 一十二. */
const belowHundred = (n: number, inner: boolean): string => {
  const tens = Math.floor(n / 10)
  return `${tens > 1 || (inner && tens === 1) ? (digits[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${digits[n % 10] ?? ''}`
}

/** 1 to 999 in Chinese, as headings are counted; above that in digits. */
const chinese = (n: number): string => {
  if (n > 999) return String(n)
  if (n < 100) return belowHundred(n, false)
  const rest = n % 100
  return `${digits[Math.floor(n / 100)] ?? ''}百${rest > 0 && rest < 10 ? '零' : ''}${belowHundred(rest, true)}`
}

/**
 * A number as a pattern prints it.
 * @example counted('第{一}部分', 12) // '第十二部分'
 */
export const counted = (pattern: string, n: number): string =>
  pattern.replaceAll('{1}', String(n)).replaceAll('{一}', chinese(n))

const kinds = [
  ['part', /^\s*第[一二三四五六七八九十百零]+(部分|章|节)\s*/],
  ['一、', /^\s*[一二三四五六七八九十百零]+、\s*/],
  ['（一）', /^\s*[（(][一二三四五六七八九十百零]+[)）]\s*/],
  ['1.', /^\s*\d{1,3}\s*[、.．](?!\d)\s*/],
  ['（1）', /^\s*[（(]\d{1,3}[)）]\s*/],
] as const

/** The kind of number that a heading begins with; undefined where it has none. */
export const numberKind = (text: string): string | undefined => kinds.find(([, pattern]) => pattern.test(text))?.[0]

/** A heading without the number that it begins with. */
export const withoutNumber = (text: string): string => {
  const pattern = kinds.find(([, each]) => each.test(text))?.[1]
  const bare = pattern === undefined ? text : text.replace(pattern, '')
  return bare === '' ? text : bare
}

/**
 * Ranks of headings one after another, from 1, by the kinds of their numbers: a kind that is new stands below the one
 * before it, a kind seen before closes all below it; a heading without a number is of the first rank.
 *
 * @example ['一、甲', '（一）乙', '二、丙', '1.丁'].map(ranker()) // [1, 2, 1, 2]
 */
export const ranker = (): ((text: string) => number) => {
  let open: readonly string[] = []
  return (text) => {
    const kind = numberKind(text) ?? ''
    const at = open.indexOf(kind)
    if (kind === '') open = ['']
    else open = at >= 0 ? open.slice(0, at + 1) : [...open, kind]
    return open.length
  }
}

/** One point of time as printed, as precise as printed. */
export interface Point {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** The last month of the stretch that the words name, where that is a quarter or half a year. */
  readonly to?: { readonly month: number }
  /** Characters read. */
  readonly length: number
  /** 内 was read as part of the point: a deadline. */
  readonly within?: true
}

const monthNumber = '1[0-2]|0?[1-9]'
const dayNumber = '3[01]|[12]\\d|0?[1-9]'
const clock = '(?:(?:2[0-4]|[01]?\\d)(?:时|点|:\\d\\d)(?:\\d\\d分)?)?'
/** "2025年12月31" has lost its 日; it is a day only where nothing else can follow. */
const dayMark = `(?:[日号]${clock}|(?=$|之?前|以前|完成))`

const year = `(?<y>(?:19|20)\\d{2})年度?|(?<short>[23]\\d)年(?=(?:${monthNumber})月)|[当本]年度?`
const month = `(?<m>${monthNumber})月(?:份(?!额))?(?:(?<d>${dayNumber})${dayMark}|(?<part>底|末|上旬|中旬|下旬|初))?`
const quarter = '第?(?<q>[1-4一二三四])季度(?:底|末)?'
const half = '(?<half>上|下)半年(?:底|末)?'
/** 2025年底, 2025年年底, 年底. */
const words = new RegExp(
  `^(?:(?:${year})(?:年(?=[底末内]))?|年(?=[底末内]))?(?:${month}|${quarter}|${half}|(?<whole>全年)|(?<end>底|末)|(?<within>内))?`,
)
const figures = new RegExp(
  `^(?<y>(?:19|20)\\d{2})([-./])(?<m>${monthNumber})(?:\\2(?<d>${dayNumber}))?(?!\\d)日?(?<part>底|末)?`,
)
const compact = /^(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)日?(?=$|之?前|以前|至|-|~|—)/
/** "12.31前": without the word it is a number. */
const monthDay = new RegExp(`^(?<m>${monthNumber})([./-])(?<d>${dayNumber})日?(?=之?前|以前)`)

/** Days of a month; February of a date without year has 28. */
export const lastDay = (year: number | undefined, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year !== undefined && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

const quarters = '1234一二三四'

const dayOfPart = (part: string | undefined, last: number): number | undefined => {
  switch (part) {
    case '底':
    case '末':
    case '下旬':
      return last
    case '中旬':
      return 20
    case '上旬':
      return 10
    default:
      return undefined
  }
}

/**
 * The point of time at the head of a text.
 * @example readPoint('2025年6月底前') // { year: 2025, month: 6, day: 30, length: 8 }
 */
export const readPoint = (text: string): Point | undefined => {
  const head = text.slice(0, 28)
  const match = figures.exec(head) ?? compact.exec(head) ?? monthDay.exec(head) ?? words.exec(head)
  if (!match || match[0] === '') return undefined
  const g = match.groups ?? {}
  const year = g.y !== undefined ? Number(g.y) : g.short !== undefined ? 2000 + Number(g.short) : undefined
  const base = { ...(year !== undefined && { year }), length: match[0].length }
  if (g.m !== undefined) {
    const month = Number(g.m)
    const day = g.d === undefined ? dayOfPart(g.part, lastDay(year, month)) : Number(g.d)
    if (day !== undefined && day > lastDay(year ?? 2024, month)) return undefined
    return { ...base, month, ...(day !== undefined && { day }) }
  }
  if (g.q !== undefined) {
    const first = 3 * (quarters.indexOf(g.q) % 4) + 1
    return { ...base, month: first, to: { month: first + 2 } }
  }
  if (g.half !== undefined) return { ...base, month: g.half === '上' ? 1 : 7, to: { month: g.half === '上' ? 6 : 12 } }
  if (g.whole !== undefined) return { ...base, month: 1, to: { month: 12 } }
  if (g.end !== undefined || g.within !== undefined)
    return { ...base, month: 12, day: 31, ...(g.within !== undefined && { within: true as const }) }
  return year === undefined ? undefined : base
}

const two = (n: number): string => String(n).padStart(2, '0')

/** ISO 8601, "--MM-DD" without a year. */
export const isoOf = (p: Pick<Point, 'year' | 'month' | 'day'>): string =>
  `${p.year ?? '-'}${p.month === undefined ? '' : `-${two(p.month)}`}${p.day === undefined ? '' : `-${two(p.day)}`}`

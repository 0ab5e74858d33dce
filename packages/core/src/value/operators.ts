import type { Operator } from './value.ts'

const before: readonly (readonly [Operator, string])[] = [
  [
    '≥',
    '≥ ≧ ⩾ ≮ >= => ≥= 不少于 不低于 不小于 不短于 不早于 不下于 至少 最少 最低 大于等于 大于或等于 高于等于 高于或等于 多于等于 多于或等于',
  ],
  [
    '≤',
    '≤ ≦ ⩽ ≯ <= =< ≤= 不超过 不超 不高于 不大于 不多于 不晚于 不迟于 不长于 至多 最多 最高 小于等于 小于或等于 低于等于 低于或等于 少于等于 少于或等于 控制在',
  ],
  ['>', '> 》 〉 大于 高于 超过 超出 多于 优于 超'],
  ['<', '< 《 〈 小于 低于 少于 不足 不到'],
  ['=', '= == 等于'],
]
const opWords = new Map(
  before.flatMap(([op, words]) => words.split(' ').map((w): [string, Operator] => [w.normalize('NFKC'), op])),
)
const opLengths = [...new Set([...opWords.keys()].map((w) => w.length))].sort((a, b) => b - a)

/** Words before a number that say nothing of its direction. */
const filler = /^(?:达到了?|达|约为|大约|约|近|接近|为|是|共计|总计|合计|累计|共|全年|年度|当年|本年度?|实际|:)/

/**
 * The operator and the filling words at the head of a text, in any order; two different operators leave the first.
 * @example readOperator('不少于4期') // { op: '≥', length: 3, symbol: false }
 */
export const readOperator = (text: string): { readonly op: Operator | null; readonly length: number } => {
  let op: Operator | null = null
  let length = 0
  // A value holds few such words; the bound keeps a thousand ">" in a row from being read as one operator.
  for (let i = 0; i < 6; i++) {
    const rest = text.slice(length, length + 8)
    const size = opLengths.find((n) => opWords.has(rest.slice(0, n)))
    if (size !== undefined) {
      op ??= opWords.get(rest.slice(0, size)) ?? null
      length += size
      continue
    }
    const fill = filler.exec(rest)?.[0]
    if (!fill) break
    length += fill.length
  }
  return { op, length }
}

const after = /(?:\(?含\)?|及其?|或)?(以上|以下|以内|之内|内|左右|上下|之间|前后|不等)(\(?(?:不?含)\)?)?$/

/**
 * The operator behind a number, cut off the end of a text.
 * @example cutSuffix('%以上') // { text: '%', op: '≥' }
 */
export const cutSuffix = (text: string): { readonly text: string; readonly op: Operator | null } => {
  if (text.length > 40) return { text, op: null }
  const match = after.exec(text)
  if (!match) return { text, op: null }
  const strict = match[2]?.includes('不含') === true
  const rest = text.slice(0, match.index)
  switch (match[1]) {
    case '以上':
      return { text: rest, op: strict ? '>' : '≥' }
    case '以下':
    case '以内':
    case '之内':
    case '内':
      return { text: rest, op: strict ? '<' : '≤' }
    default:
      return { text: rest, op: null }
  }
}

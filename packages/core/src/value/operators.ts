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

const sizeAt = (text: string): number | undefined => opLengths.find((n) => opWords.has(text.slice(0, n)))

/** Words before a number that say nothing of its direction. */
const filler = /^(?:达到了?|达|约为|大约|约|近|接近|为|是|共计|总计|合计|累计|共|全年|年度|当年|本年度?|实际|平均|:)/

/**
 * The operator and the filling words at the head of a text, in any order; of two operators the first counts.
 * @example readOperator('不少于4期') // { op: '≥', length: 3 }
 */
export const readOperator = (text: string): { readonly op: Operator | null; readonly length: number } => {
  let op: Operator | null = null
  let length = 0
  // A value holds few such words; the bound keeps a thousand ">" in a row from being read as one operator.
  for (let i = 0; i < 6; i++) {
    const rest = text.slice(length, length + 8)
    const size = sizeAt(rest)
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

/** The operator word inside a label ("每年至少召开"); single characters are parts of other words there. */
export const operatorWithin = (label: string): Operator | null => {
  for (let at = 0; at < label.length; at++) {
    const size = sizeAt(label.slice(at, at + 8))
    if (size !== undefined && size > 1) return opWords.get(label.slice(at, at + size)) ?? null
  }
  return null
}

const afterWords = '(以上|以下|以内|之内|内|左右|上下|之间|前后|不等|\\+)'
const after = new RegExp(`(?:含|及其?|或)?${afterWords}(不?含.{0,6})?$`)
const counted = new RegExp(`(?:含|及其?|或)?${afterWords}的?(?=[\\p{Script=Han}]{1,8}$)`, 'u')

const meant = (word: string | undefined, strict: boolean): Operator | null => {
  switch (word) {
    case '以上':
    case '+':
      return strict ? '>' : '≥'
    case '以下':
    case '以内':
    case '之内':
    case '内':
      return strict ? '<' : '≤'
    default:
      return null
  }
}

export interface Cut {
  readonly text: string
  readonly op: Operator | null
}

/**
 * The operator behind a number, cut off the end of a text.
 * @example cutSuffix('%以上') // { text: '%', op: '≥' }
 */
export const cutSuffix = (text: string): Cut => {
  if (text.length > 40) return { text, op: null }
  const match = after.exec(text)
  if (!match) return { text: text.replace(/(?<=.)(?:不?含)+$/, ''), op: null }
  return { text: text.slice(0, match.index), op: meant(match[1], match[2]?.startsWith('不') === true) }
}

/**
 * The operator between unit and counted noun ("名以上教师"), with the noun dropped.
 * @example cutInside('名以上教师') // { text: '名', op: '≥' }
 */
export const cutInside = (text: string): Cut | undefined => {
  const match = text.length > 40 ? null : counted.exec(text)
  return match ? { text: text.slice(0, match.index), op: meant(match[1], false) } : undefined
}

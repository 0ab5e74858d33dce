import type { Level1, Level2 } from '../../../form/codes.ts'
import { level1Code, level2Code } from '../../../form/levels.ts'
import { halfWidth } from '../../../form/plain.ts'

/** The label of a level in front of its indicators: offsets of its enumerator, its words, the end of all of it. */
export interface LevelHead {
  readonly level1: Level1 | undefined
  readonly level2: Level2 | undefined
  /** How it is numbered: 一、 （一） 1. （1） ①; '' where it is not. */
  readonly style: string
  readonly label: readonly [start: number, end: number]
  /** Where the text behind it begins. */
  readonly end: number
  /** The number behind the words: "数量指标2：". */
  readonly number?: readonly [start: number, end: number]
}

const enumerator =
  /^\s*(?:([（(]?)([一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳])([)）]?)\s*([、.．:：]?)|[-*•·●■◆➤]\s*)\s*/u
const head =
  /^(\p{Script=Han}{2,14}?(?:指标|目标|效益|满意度|影响|成本|数量|质量|时效))\s*([（(]\s*[\d.\-—~]+\s*分?\s*[)）])?\s*(\d{1,2}|[①-⑳])?\s*(?:[:：。]|$|(?=[（(]?[一二三四五六七八九十\d]+[)）、.．]))/u

const styleOf = (match: RegExpExecArray | null): string => {
  const [, open = '', number = '', close = '', point = ''] = match ?? []
  if (number === '' || (open === '' && close === '' && point === '' && !/[①-⑳]/.test(number))) return ''
  return `${open && '('}${/\d/.test(number) ? '1' : /[①-⑳]/.test(number) ? '①' : '一'}${close && ')'}${point}`
}

/** Names of indicators end like levels too (数量): such a word is a level only with 指标 behind it, or before a colon. */
const isWhole = (label: string, behind: string): boolean => /(指标|目标)$/.test(label) || /^\s*[:：]/.test(behind)

/**
 * The label of a level at the head of a text, or undefined where none stands there.
 * @example levelHead('1.数量指标：培训≥12场')?.level2 // 'quantity'
 */
export const levelHead = (text: string): LevelHead | undefined => {
  const plain = halfWidth(text)
  const numbered = enumerator.exec(plain)
  const style = styleOf(numbered)
  for (const from of style !== '' || numbered?.[2] === undefined ? [numbered?.[0].length ?? 0, 0] : [0]) {
    const match = head.exec(plain.slice(from))
    const label = match?.[1]
    if (!match || !label || !isWhole(label, plain.slice(from + label.length))) continue
    const level1 = level1Code(label)
    const level2 = level2Code(label)
    if (level1 === undefined && level2 === undefined) continue
    const numberAt = match[3] ? from + match[0].lastIndexOf(match[3]) : -1
    const words =
      from + label.length + (match[2] ? match[0].slice(label.length).indexOf(match[2]) + match[2].length : 0)
    return {
      level1,
      level2,
      style: from === 0 ? '' : style,
      label: [from, words],
      end: from + match[0].length,
      ...(match[3] ? { number: [numberAt, numberAt + match[3].length] as const } : {}),
    }
  }
  return undefined
}

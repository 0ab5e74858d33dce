import { remembered } from '../form/remembered.ts'
import { simplified } from '../form/simplified.ts'
import { plainName } from './plain-text.ts'

/** Ratios that print with %, by how their name ends: 完成率, 覆盖比例, 占比, 满意度. */
const rateEnd = /(?:率|比例|比重|占比|百分比|满意度|满意程度|达标度|准确度|知晓度)$/

/** Words that end in 率 and are no ratio between 0 and 100 %. */
const otherRates = /(?:频率|功率|效率|速率|汇率|税率|费率|利率|倍率|斜率|心率|曝光率)$/

const tailWords = ['指标值', '目标值', '指标', '目标']

/** Where the last brackets of a text begin, if it ends with a pair. */
const bracketsAt = (text: string): number => {
  if (!/[)）]$/.test(text)) return -1
  let at = text.length - 2
  while (at >= 0 && !'（）()'.includes(text.charAt(at))) at--
  return at >= 0 && '（('.includes(text.charAt(at)) ? at : -1
}

/** A name without what follows the measured thing: （%）, 指标. From the end, one after the other. */
const withoutTail = (text: string): string => {
  for (let rest = text; ; ) {
    const word = tailWords.find((each) => rest.endsWith(each))
    const end = word === undefined ? bracketsAt(rest) : rest.length - word.length
    if (end < 0) return rest
    rest = rest.slice(0, end)
  }
}

/** A name down to its head noun: without 指标1：, brackets and 指标 at its end, in simplified characters. */
export const headOf = remembered((name) => headOfPlain(plainName(name)), 4_096)

/** The same of a name as `plainName` gives it. */
export const headOfPlain = (name: string): string => withoutTail(simplified(name))

/**
 * Whether the name is that of a ratio (率, 比例, 占比, 满意度), which is a number with % or ‰.
 * @example isRate('指标1：器材完好率') // true
 * @example isRate('检查频率') // false
 */
export const isRate = (name: string): boolean => isRateHead(headOf(name))

/** The same of a head noun, as `headOf` gives it. */
export const isRateHead = (head: string): boolean => rateEnd.test(head) && !otherRates.test(head)

/**
 * Whether the name says satisfaction.
 * @example isSatisfaction('参训人员满意度') // true
 */
export const isSatisfaction = (name: string): boolean => isSatisfactionHead(headOf(name))

/** The same of a head noun, as `headOf` gives it. */
export const isSatisfactionHead = (head: string): boolean => head.includes('满意')

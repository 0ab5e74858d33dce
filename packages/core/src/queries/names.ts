import { remembered } from '../form/remembered.ts'
import { simplified } from '../form/simplified.ts'
import { plainName } from './plain-text.ts'

/** Ratios that print with %, by how their name ends: 完成率, 覆盖比例, 占比, 满意度. */
const rateEnd = /(?:率|比例|比重|占比|百分比|满意度|满意程度|达标度|准确度|知晓度)$/

/** Words that end in 率 and are no ratio between 0 and 100 %. */
const otherRates = /(?:频率|功率|效率|速率|汇率|税率|费率|利率|倍率|斜率|心率|曝光率)$/

/** What follows the measured thing in a name: （%）, 指标, 情况. */
const tail = /(?:[（(][^（）()]*[)）]|指标值?|目标值?)+$/

/** A name down to its head noun: without 指标1：, brackets and 指标 at its end, in simplified characters. */
export const headOf = remembered((name) => simplified(plainName(name)).replace(tail, ''), 4_096)

/**
 * Whether the name is that of a ratio (率, 比例, 占比, 满意度), which is a number with % or ‰.
 * @example isRate('指标1：器材完好率') // true
 * @example isRate('检查频率') // false
 */
export const isRate = (name: string): boolean => {
  const head = headOf(name)
  return rateEnd.test(head) && !otherRates.test(head)
}

/**
 * Whether the name says satisfaction.
 * @example isSatisfaction('参训人员满意度') // true
 */
export const isSatisfaction = (name: string): boolean => /满意/.test(headOf(name))

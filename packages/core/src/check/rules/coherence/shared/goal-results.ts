import { clauseBefore } from '../../../../queries/clause.ts'
import { lettersOf } from '../../../../queries/index.ts'
import type { ProseCount } from './prose-counts.ts'

/** 6个县区, 3个方面, 4个项目: how far the work reaches or how it is divided, no result of it. */
const scope =
  /^\s*(?:个|大|类|项|家)?(?:行政|自然)?(?:省|市|县|区|乡|镇|街道|村|社区|部门|单位|方面|类|月|季度|阶段|环节|项目|百分点|工作日|层面|领域|板块|维度|主体|成员|重点)/
/** Counting words behind which a scope may stand; 26所乡村小学 are schools. */
const divides = /[个项类家大]\s*$/
/** What is there already, and where a number comes from. */
const given =
  /现有|已有|共有|现已|截至|目前|去年|上年|上一年|往年|历年|辖|位于|总人口|常住|编制|在职|在编|占地|其中|由|从|较|比|不足|原有|涉及|覆盖|涵盖|辐射|面向|针对|符合条件/

/**
 * Whether a number of a goal is a result that is promised, and not how far the work reaches or what is there already.
 * @example isResult('改造泵站12座', countsIn('改造泵站12座')[0]) // true
 */
export const isResult = (text: string, count: ProseCount): boolean => {
  const clause = clauseBefore(text, count.start, /[，。；：！？\n]/)
  const behind = text.slice(count.end, count.end + 40)
  // 清理4条河道18.6公里: the second number is the result.
  if (/^[^，。；：！？、\n]{1,10}\d/.test(behind)) return false
  if (given.test(clause) || (divides.test(count.raw) && scope.test(behind))) return false
  if (count.unit === '%' || count.unit === '‰') return /(?:率|度|比例|占比|比重)$/.test(count.subject)
  return lettersOf(count.subject).length >= 2
}

import type { RuleDocs } from '../../rule.ts'

export const durationConflictEn: RuleDocs = {
  title: 'Attribute and term of a project contradict',
  what: 'The attribute says 一年期 or 一次性, and the term is longer than a year; or the year that is applied for is not within the term.',
  why: 'The attribute decides how the total relates to the year’s money and whether more follows; contradicting the term it decides nothing.',
  example: '项目属性：一年期项目; 项目期限：99年.',
  instead: '项目属性：一年期项目; 项目期限：1年; or 经常性项目, 延续项目 for a long one.',
  fixSafety: 'Either may be wrong, hence a suggestion.',
  cannotSee:
    'Which of the two is wrong is not seen. From one year into the next but less than a year is no contradiction.',
}

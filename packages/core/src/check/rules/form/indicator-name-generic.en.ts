import type { RuleDocs } from '../../rule.ts'

export const indicatorNameGenericEn: RuleDocs = {
  title: 'An indicator name that says nothing',
  what: 'A level-3 name only repeats level 2, or says 完成数量, 完成率, 及时性 and the like without naming the thing.',
  why: 'A level-3 indicator names what is measured. A name that would fit every project measures none.',
  example: 'Quantity: 完成数量, ≥5; timeliness: 及时性, 2025年12月31日.',
  instead: 'Quantity: 检修水泵台数, ≥24台; timeliness: 汛前检修完成时间, 2025年5月底前.',
  cannotSee:
    'Only the commonest empty names are known. 完成时间 under timeliness means the whole project and is not reported, nor are names that an evaluation scheme itself prints. A specific name that has nothing to do with the project is not seen.',
}

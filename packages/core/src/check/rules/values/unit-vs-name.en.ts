import type { RuleDocs } from '../../rule.ts'

export const unitVsNameEn: RuleDocs = {
  title: 'The unit does not fit the name',
  what: 'The unit counts something else than the name says: 年 for a quantity, 次 for pieces bought, 场 for persons, 个 for a rate.',
  why: 'Where name and unit differ, nobody knows what is to be counted, and everybody counts differently.',
  example: 'Quantity 支持老年大学办学: =1年; 应急器材购置数量: ≥6次.',
  instead: '老年大学开设课程: ≥12门; 应急器材购置数量: ≥6件.',
  cannotSee:
    'Where the name does not say what is counted any unit will do. 人数 and 人次 are not told apart; outputs in hours or days are not reported.',
}

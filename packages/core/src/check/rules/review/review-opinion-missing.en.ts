import type { RuleDocs } from '../../rule.ts'

export const reviewOpinionMissingEn: RuleDocs = {
  title: 'Points taken off without an opinion',
  what: 'A question of the review has fewer points than it could, and the opinion beside it is empty.',
  why: 'The opinion is what the unit amends its targets by.',
  example: '指标科学性: 12 of 15, no opinion.',
  instead: '缺少反映预警提前量的指标，建议补充。',
  cannotSee: 'Forms without a cell for opinions are not checked. An opinion given for the whole review does not count.',
}

import type { RuleDocs } from '../../rule.ts'

export const countUnderCostEn: RuleDocs = {
  title: 'A count where money belongs',
  what: 'The value of a cost is a number of things, times or people.',
  why: 'A cost is a ceiling on money. A count controls nothing and cannot be held against the budget.',
  example: 'Cost 更换水表 ≥300台.',
  instead: '更换水表 ≥300台 under quantity; 水表单价 ≤260元/台 under cost.',
  cannotSee: 'Social and ecological costs are left alone, and so are rates.',
}

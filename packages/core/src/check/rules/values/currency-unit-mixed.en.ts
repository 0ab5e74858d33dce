import type { RuleDocs } from '../../rule.ts'

export const currencyUnitMixedEn: RuleDocs = {
  title: '元 and 万元 in one document',
  what: 'Some amounts of one document are in 元, others in 万元.',
  why: 'Whoever compares budget and costs, department and projects, is easily wrong by ten thousand.',
  example: 'Project 260000元, cost ≤8万元; the department’s form in 万元, its projects’ in 元.',
  instead: 'One unit throughout, 万元 or 元.',
  cannotSee:
    'Unit prices, amounts a head and standards are customarily in 元 and not counted; amounts in benefits and prose are not looked at.',
}

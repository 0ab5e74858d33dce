import type { RuleDocs } from '../../rule.ts'

export const costOperatorEn: RuleDocs = {
  title: 'A cost without a ceiling',
  what: 'The amount of a cost indicator has “=” or “≥”, or no operator.',
  why: 'A cost is what must not be exceeded: “≤”. With “=” money saved would count as not done.',
  example: 'Cost 档案数字化扫描: =12万元.',
  instead: '≤12万元.',
  fixSafety: 'Whether the amount may go neither up nor down is the unit’s to decide, hence a suggestion.',
  cannotSee:
    'Unit prices by a fixed standard (bonuses, allowances, wages; a norm for each person or household) and fixed quotas with “=” are not reported, nor are savings; rates are no amounts.',
}

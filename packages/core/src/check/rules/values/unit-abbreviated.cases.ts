import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const unitAbbreviatedCases: RuleCases = {
  fires: [
    {
      name: 'in an adjusted value',
      documents: [
        {
          forms: [{ phase: 'adjustment', rows: [['cost', '管护费用', '≤6万元', { adjustedTarget: '≤5万' }]] }],
        },
      ],
      at: ['≤5万'],
    },
    { name: 'a sum', ...form(['cost', '校舍粉刷', '≤6万']), at: ['≤6万'] },
    { name: 'a unit price', ...form(['cost', '校车租赁', '= 3 万/辆']), at: ['= 3 万/辆'] },
    { name: 'money under another level', ...form(['quantity', '助学经费', '20万']), at: ['20万'] },
    {
      name: 'target and actual together',
      documents: [{ forms: [{ rows: [['cost', '校舍粉刷', '6万', { actual: '5.8万' }]] }] }],
      at: ['6万'],
    },
    {
      name: 'the unit in a column of its own',
      documents: [{ forms: [{ rows: [['cost', '校舍粉刷', '6', { operator: '≤', unit: '万' }]] }] }],
      at: ['6'],
    },
  ],
  silent: [
    { name: 'in full', ...form(['cost', '校舍粉刷', '≤6万元']) },
    { name: 'in full, a unit price', ...form(['cost', '校车租赁', '≤3万元/辆']) },
    { name: 'a count of people', ...form(['quantity', '受益学生', '≥6万人次']) },
    { name: 'a count without its unit, which another rule looks at', ...form(['quantity', '受益学生', '≥6万']) },
  ],
}

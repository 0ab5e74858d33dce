import type { RuleCases } from '../../rule.ts'

const served = ['quantity', '慰问困难群众', '≥500户'] as const
const others = [
  ['quality', '慰问品合格率', '=100%'],
  ['socialBenefit', '困难群众基本生活保障率', '=100%'],
] as const

export const satisfactionMissingCases: RuleCases = {
  fires: [
    { name: 'people visited', documents: [{ forms: [{ rows: [served, ...others] }] }], at: ['慰问困难群众'] },
    {
      name: 'the row left blank',
      documents: [{ forms: [{ rows: [served, ...others], emptyLevels: ['serviceSatisfaction'] }] }],
      at: ['服务对象满意度指标'],
    },
  ],
  silent: [
    {
      name: 'asked',
      documents: [{ forms: [{ rows: [served, ...others, ['serviceSatisfaction', '受慰问家庭满意度', '≥90%']] }] }],
    },
    {
      name: 'asked under benefit, where the form has no level for it',
      documents: [{ forms: [{ rows: [served, ...others, ['socialBenefit', '困难群众满意度', '≥90%']] }] }],
    },
    {
      name: 'nobody is served',
      documents: [{ forms: [{ rows: [['quantity', '更换管线', '≥3公里'], ...others] }] }],
    },
    {
      name: 'staff of the office',
      documents: [{ forms: [{ rows: [['quantity', '保障在职人员', '42人'], ...others] }] }],
    },
    {
      name: 'a self-evaluation',
      documents: [{ forms: [{ phase: 'self-evaluation', rows: [served, ...others] }] }],
    },
  ],
}

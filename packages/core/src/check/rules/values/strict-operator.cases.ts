import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const strictOperatorCases: RuleCases = {
  fires: [
    { name: 'more than', ...form(['serviceSatisfaction', '来馆读者满意度', '>90%']), at: ['>90%'] },
    { name: 'less than', ...form(['quality', '图书破损率', '＜2%']), at: ['＜2%'] },
    { name: 'in words', ...form(['quantity', '新购图书', '大于3000册']), at: ['大于3000册'] },
    {
      name: 'the operator in a column of its own',
      documents: [{ forms: [{ rows: [['quality', '工程合格率', '95', { operator: '>', unit: '%' }]] }] }],
      at: ['95'],
    },
  ],
  silent: [
    { name: 'at least', ...form(['serviceSatisfaction', '来馆读者满意度', '≥90%']) },
    { name: 'at least, typed in two signs', ...form(['quantity', '新购图书', '>=3000册']) },
    { name: 'more than none', ...form(['economicBenefit', '文创销售收入', '>0元']) },
    { name: 'none, as less than one', ...form(['quality', '读者投诉', '<1起']) },
  ],
}

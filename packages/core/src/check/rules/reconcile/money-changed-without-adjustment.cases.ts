import type { RuleCases } from '../../rule.ts'
import { adjustment, selfEvaluation, target } from './shared/case-files.ts'

const rows = [['quantity', '巡查次数', '≥24次']] as const
const approved = (amount: string) => ({ amountUnit: '万元', funds: { 年度资金总额: amount } }) as const
const reported = (initial: string, year: string) =>
  ({
    amountUnit: '万元',
    funds: { 年度资金总额: { 年初预算数: initial, 全年预算数: year, 全年执行数: year } },
  }) as const

export const moneyChangedWithoutAdjustmentCases: RuleCases = {
  fires: [
    {
      name: 'another initial budget',
      documents: [target(rows, approved('30')), selfEvaluation(rows, reported('36', '30'))],
      at: ['36'],
    },
    {
      name: 'a fifth more in the course of the year',
      documents: [target(rows, approved('30')), selfEvaluation(rows, reported('30', '36'))],
      at: ['36'],
    },
  ],
  silent: [
    { name: 'the same', documents: [target(rows, approved('30')), selfEvaluation(rows, reported('30.00', '30'))] },
    {
      name: 'a little more in the course of the year',
      documents: [target(rows, approved('30')), selfEvaluation(rows, reported('30', '31'))],
    },
    {
      name: 'adjusted targets',
      documents: [
        target(rows, approved('30')),
        adjustment(rows, approved('36')),
        selfEvaluation(rows, reported('36', '36')),
      ],
    },
    {
      name: 'a unit that is not printed',
      documents: [
        target(rows, { amountUnit: '元', unitPrinted: false, funds: { 年度资金总额: '30' } }),
        selfEvaluation(rows, reported('30', '30')),
      ],
    },
  ],
}

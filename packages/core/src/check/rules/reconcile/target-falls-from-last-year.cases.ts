import type { RuleCases } from '../../rule.ts'
import { lastSelf, lastTarget, selfEvaluation, target } from './shared/case-files.ts'

const money = (amount: string) => ({ amountUnit: '万元', funds: { 年度资金总额: amount } }) as const

export const targetFallsFromLastYearCases: RuleCases = {
  fires: [
    {
      name: 'fewer for the same money',
      documents: [
        lastTarget([['quantity', '巡查次数', '≥24次']], money('30')),
        target([['quantity', '巡查次数', '≥18次']], money('30')),
      ],
      at: ['≥18次'],
    },
    {
      name: 'a higher ceiling, money not known',
      documents: [target([['cost', '单次巡查成本', '≤1500元']]), lastTarget([['cost', '单次巡查成本', '≤1200元']])],
      at: ['≤1500元'],
    },
    {
      name: 'a sum that is larger by more than the money',
      documents: [
        lastTarget([['cost', '河道巡查费用', '≤5.57万元']], money('27')),
        target([['cost', '河道巡查费用', '≤6.57万元']], money('27.5')),
      ],
      at: ['≤6.57万元'],
    },
    {
      name: 'far below last year’s result',
      documents: [
        lastSelf([['quantity', '巡查次数', '≥20次', { actual: '30次' }]]),
        target([['quantity', '巡查次数', '≥20次']]),
      ],
      at: ['≥20次'],
    },
  ],
  silent: [
    {
      name: 'a sum that is larger by as much as the money',
      documents: [
        lastTarget([['cost', '河道巡查费用', '≤5.57万元']], money('27')),
        target([['cost', '河道巡查费用', '≤6.07万元']], money('27.5')),
      ],
    },
    {
      name: 'more, or the same',
      documents: [
        lastTarget([
          ['quantity', '巡查次数', '≥24次'],
          ['quality', '隐患整改率', '≥95%'],
        ]),
        target([
          ['quantity', '巡查次数', '≥26次'],
          ['quality', '隐患整改率', '≥95%'],
        ]),
      ],
    },
    {
      name: 'the same day of the next year',
      documents: [
        lastTarget([['timeliness', '完成时间', '2024年12月底前']]),
        target([['timeliness', '完成时间', '2025年12月底前']]),
      ],
    },
    {
      name: 'a little below last year’s result',
      documents: [
        lastSelf([['quantity', '巡查次数', '≥24次', { actual: '26次' }]]),
        target([['quantity', '巡查次数', '≥24次']]),
      ],
    },
    {
      name: 'two years apart',
      documents: [
        lastTarget([['quantity', '巡查次数', '≥24次']], { year: 2022 }),
        target([['quantity', '巡查次数', '≥18次']]),
      ],
    },
    {
      name: 'last year’s form against this year’s self-evaluation',
      documents: [
        lastTarget([['quantity', '巡查次数', '≥24次']]),
        selfEvaluation([['quantity', '巡查次数', '≥18次', { actual: '18次' }]]),
      ],
    },
  ],
}

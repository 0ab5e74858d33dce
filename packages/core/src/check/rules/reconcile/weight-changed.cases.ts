import type { RuleCases } from '../../rule.ts'
import { selfEvaluation, target } from './shared/case-files.ts'

const rows = (a: string, b: string) =>
  [
    ['quality', '隐患整改率', '≥95%', { weight: a }],
    ['serviceSatisfaction', '游客满意度', '≥90%', { weight: b }],
  ] as const

export const weightChangedCases: RuleCases = {
  fires: [
    {
      name: 'points moved to the row that was met',
      documents: [target(rows('60', '40')), selfEvaluation(rows('40', '60'))],
      at: ['40', '60'],
    },
    {
      name: 'other shares of another total',
      documents: [target(rows('60', '40')), selfEvaluation(rows('50', '40'))],
      at: ['50'],
    },
  ],
  silent: [
    { name: 'the same', documents: [target(rows('60', '40')), selfEvaluation(rows('60.0', '40'))] },
    { name: 'the same shares of 90', documents: [target(rows('60', '40')), selfEvaluation(rows('54', '36'))] },
    { name: 'a target without points', documents: [target(rows('', '')), selfEvaluation(rows('40', '60'))] },
    {
      name: 'a row came: its points came from the others',
      documents: [
        target(rows('60', '40')),
        selfEvaluation([...rows('50', '40'), ['quantity', '悬挂标识牌', '≥2块', { weight: '10' }]]),
      ],
    },
  ],
}

import type { RuleCases } from '../../rule.ts'
import { adjustment, lastTarget, monitoring, selfEvaluation, target } from './shared/case-files.ts'

export const indicatorDroppedCases: RuleCases = {
  fires: [
    {
      name: 'a count left out of the self-evaluation',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['serviceSatisfaction', '游客满意度', '≥90%'],
        ]),
        selfEvaluation([['quantity', '巡查次数', '≥24次', { actual: '26次' }]]),
      ],
      at: ['绩效自评表'],
    },
    {
      name: 'left out of the monitoring, with a new one of its kind',
      documents: [
        monitoring([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '建档座数', '≥3座'],
        ]),
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '清除杂草面积', '≥500平方米'],
        ]),
      ],
      at: ['绩效监控表'],
    },
    {
      name: 'another one of its kind in its place',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '清除杂草面积', '≥500平方米'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '26次' }],
          ['quantity', '建档座数', '≥3座', { actual: '3座' }],
        ]),
      ],
      at: ['绩效自评表'],
    },
    {
      name: 'another set of indicators',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quality', '隐患上报准确率', '≥95%'],
          ['serviceSatisfaction', '游客满意度', '≥90%'],
        ]),
        selfEvaluation([['quantity', '拍摄照片', '≥100张', { actual: '120张' }]]),
      ],
      at: ['绩效自评表'],
    },
  ],
  silent: [
    {
      name: 'renamed',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '古桥建档座数', '≥3座'],
        ]),
        selfEvaluation([
          ['quantity', '指标1：巡查次数', '≥24次', { actual: '26次' }],
          ['quantity', '建档古桥数量', '≥3座', { actual: '3座' }],
        ]),
      ],
    },
    {
      name: 'one row for two',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '石桥巡查点位', '≥3处'],
          ['quantity', '木桥巡查点位', '≥2处'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '26次' }],
          ['quantity', '巡查点位', '≥5处', { actual: '5处' }],
        ]),
      ],
    },
    {
      name: 'taken out by an adjustment',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['serviceSatisfaction', '游客满意度', '≥90%'],
        ]),
        adjustment([['quantity', '巡查次数', '≥24次']]),
        selfEvaluation([['quantity', '巡查次数', '≥24次', { actual: '26次' }]]),
      ],
    },
    {
      name: 'the target of another year',
      documents: [
        lastTarget([
          ['quantity', '巡查次数', '≥24次'],
          ['serviceSatisfaction', '游客满意度', '≥90%'],
        ]),
        selfEvaluation([['quantity', '巡查次数', '≥24次', { actual: '26次' }]]),
      ],
    },
  ],
}

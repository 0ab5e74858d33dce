import type { RuleCases } from '../../rule.ts'
import { lastTarget, monitoring, selfEvaluation, target } from './shared/case-files.ts'

export const indicatorRenamedCases: RuleCases = {
  fires: [
    {
      name: 'other words, same target',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '古桥建档座数', '≥3座'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '26次' }],
          ['quantity', '建档古桥数量', '≥3座', { actual: '3座' }],
        ]),
      ],
      at: ['建档古桥数量'],
    },
    {
      name: 'another name and a lower target',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '古桥建档座数', '≥3座'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '26次' }],
          ['quantity', '古桥建档登记座数', '≥2座', { actual: '3座' }],
        ]),
      ],
      at: ['古桥建档登记座数'],
    },
    {
      name: 'whom it asks',
      documents: [
        monitoring([
          ['quantity', '巡查次数', '≥24次'],
          ['serviceSatisfaction', '指标1：村民满意度', '≥90%'],
        ]),
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['serviceSatisfaction', '指标1：游客满意度', '≥90%'],
        ]),
      ],
      at: ['指标1：村民满意度'],
    },
  ],
  silent: [
    {
      name: 'the prefix, the year and blanks',
      documents: [
        target([
          ['quantity', '2025年古桥建档座数', '≥3座'],
          ['quantity', '巡查次数', '≥24次'],
        ]),
        selfEvaluation([
          ['quantity', '指标 1: 古桥 建档座数', '≥3座', { actual: '3座' }],
          ['quantity', '指标2：巡查次数', '≥24次', { actual: '24次' }],
        ]),
      ],
    },
    {
      name: 'two other things',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '清除杂草面积', '≥500平方米'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '24次' }],
          ['quantity', '建档座数', '≥3座', { actual: '3座' }],
        ]),
      ],
    },
    {
      name: 'another number in the name',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '一级古桥维护', '≥2座'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '24次' }],
          ['quantity', '二级古桥维护', '≥2座', { actual: '2座' }],
        ]),
      ],
    },
    {
      name: 'from year to year',
      documents: [
        lastTarget([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '古桥建档座数', '≥3座'],
        ]),
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '建档古桥数量', '≥3座'],
        ]),
      ],
    },
  ],
}

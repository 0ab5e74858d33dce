import type { RuleCases } from '../../rule.ts'
import { adjustment, lastTarget, monitoring, selfEvaluation, target } from './shared/case-files.ts'

export const indicatorAddedCases: RuleCases = {
  fires: [
    {
      name: 'with points',
      documents: [
        target([['quantity', '巡查次数', '≥24次']]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '24次', weight: '40' }],
          ['quantity', '悬挂标识牌', '≥2块', { actual: '2块', weight: '10' }],
        ]),
      ],
      at: ['悬挂标识牌'],
    },
    {
      name: 'in the monitoring, without points',
      documents: [
        target([['quantity', '巡查次数', '≥24次']]),
        monitoring([
          ['quantity', '巡查次数', '≥24次'],
          ['quality', '标识牌完好率', '≥95%'],
        ]),
      ],
      at: ['标识牌完好率'],
    },
  ],
  silent: [
    {
      name: 'added by an adjustment',
      documents: [
        target([['quantity', '巡查次数', '≥24次']]),
        adjustment([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '悬挂标识牌', '≥2块'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '24次' }],
          ['quantity', '悬挂标识牌', '≥2块', { actual: '2块' }],
        ]),
      ],
    },
    {
      name: 'a row split in two',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '巡查点位', '≥5处'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '24次' }],
          ['quantity', '石桥巡查点位', '≥3处', { actual: '3处' }],
          ['quantity', '木桥巡查点位', '≥2处', { actual: '2处' }],
        ]),
      ],
    },
    {
      name: 'a target form of which little was read',
      documents: [
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '第2项', '≥1项'],
          ['quantity', '第3项', '≥1项'],
        ]),
        selfEvaluation([
          ['quantity', '巡查次数', '≥24次', { actual: '24次' }],
          ['quantity', '悬挂标识牌', '≥2块', { actual: '2块' }],
        ]),
      ],
    },
    {
      name: 'new from one year to the next',
      documents: [
        lastTarget([['quantity', '巡查次数', '≥24次']]),
        target([
          ['quantity', '巡查次数', '≥24次'],
          ['quantity', '悬挂标识牌', '≥2块'],
        ]),
      ],
    },
  ],
}

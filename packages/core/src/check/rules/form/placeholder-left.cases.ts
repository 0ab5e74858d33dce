import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const table = (...names: readonly string[]): FormSpec => ({
  fields: { 项目名称: '泵站维护' },
  rows: names.map((name) => ['quantity', name, '≥24台'] as const),
})
const measures = (...safeguards: readonly string[]) => ({
  documents: [{ forms: [{ kind: 'text' as const, subject: 'department' as const, goal: '做好维护。', safeguards }] }],
})

export const placeholderLeftCases: RuleCases = {
  fires: [
    {
      name: 'a row of the blank form, without a name',
      documents: [
        {
          forms: [
            {
              rows: [
                ['quantity', '检修水泵', '≥24台'],
                ['quality', '指标2：', ''],
              ],
            },
          ],
        },
      ],
      at: ['指标2：'],
    },
    {
      name: 'a goal of the blank form',
      documents: [{ forms: [{ goal: '检修水泵24台。\n目标2：\n……' }] }],
    },
    {
      name: 'one table of two',
      documents: [{ forms: [table('检修水泵', '更换阀门'), table('指标1：检修闸门', '指标 2: 更换电机')] }],
      at: ['指标1：检修闸门'],
    },
    {
      name: 'model text in brackets',
      ...measures(
        '一、定期巡查泵站，汛期每日一次。',
        '二、盘活固定资产。（对闲置设备登记造册，逐项提出处置意见，按季公布结果。）',
      ),
      at: ['二、盘活固定资产。（对闲置设备登记造册，逐项提出处置意见，按季公布结果。）'],
    },
  ],
  silent: [
    {
      name: 'a blank form whose rows are all its own',
      documents: [{ forms: [{ rows: [['quantity', '检修水泵', '≥24台']] }] }],
    },
    {
      name: 'every table of the file counts its rows',
      documents: [{ forms: [table('指标1：检修闸门'), table('指标1：检修水泵')] }],
    },
    { name: 'a name that begins with 指标', documents: [{ forms: [table('指标体系编制'), table('检修水泵')] }] },
    {
      name: 'a remark in brackets',
      ...measures('一、做好巡查（汛期每日一次），建立台账。', '二、建立台账（按泵站编号）。'),
    },
    { name: 'plain measures', ...measures('一、盘活固定资产，按季核对台账。') },
  ],
}

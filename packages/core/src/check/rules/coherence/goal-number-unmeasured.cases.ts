import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (goal: string, rows: NonNullable<FormSpec['rows']>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '劳模评选' }, goal, rows }] }],
})
const persons: NonNullable<FormSpec['rows']> = [
  ['quantity', '表彰先进个人金奖获得者', '=5人'],
  ['quantity', '表彰先进个人银奖获得者', '=15人'],
]

export const goalNumberUnmeasuredCases: RuleCases = {
  fires: [
    {
      name: 'groups, where only persons are counted',
      ...form('评选先进集体5个，先进个人20名。', persons),
      at: ['评选先进集体5个，先进个人20名。'],
    },
    { name: 'ten thousand leaflets', ...form('印制宣传资料1万份以上。', persons), at: ['印制宣传资料1万份以上。'] },
    {
      name: 'of a text on several projects, beside the table of the project',
      documents: [
        {
          forms: [
            {
              kind: 'text',
              subject: 'department',
              subGoals: [
                {
                  heading: '一、渠系清淤经费绩效目标说明（预算金额：8万元）',
                  text: '清淤并印制管护手册2000份。',
                  amount: '8',
                },
                { heading: '二、泵站维护经费绩效目标说明（预算金额：6万元）', text: '保证泵站运转。', amount: '6' },
              ],
            },
            {
              fields: { 项目名称: '渠系清淤经费' },
              funds: { 年度资金总额: '8' },
              rows: [['quantity', '清淤渠道', '≥12公里']],
            },
            {
              fields: { 项目名称: '泵站维护经费' },
              funds: { 年度资金总额: '6' },
              rows: [['quantity', '检修水泵', '≥24台']],
            },
          ],
        },
      ],
      at: ['清淤并印制管护手册2000份。'],
    },
  ],
  silent: [
    { name: 'the sum of two rows', ...form('评选先进个人20名。', persons) },
    { name: 'the same number in other words', ...form('走访工匠15名。', persons) },
    { name: 'another number: goal-number-differs', ...form('表彰先进个人18名。', persons) },
    { name: 'how far the work reaches', ...form('面向6个县区、覆盖42个行政村，分3个阶段实施。', persons) },
    { name: 'what is there already', ...form('现有劳模工作室12个，继续办好。', persons) },
    { name: 'measured by a rate', ...form('更新闸门32座。', [['quality', '闸门更新合格率', '≥98%']]) },
    {
      name: 'the number in an explanation',
      ...form('办讲座12场。', [['quantity', '宣讲覆盖', '≥600人次', { definition: '全年12场讲座' }]]),
    },
    { name: 'money', ...form('安排资金80万元。', persons) },
  ],
}

import type { FormSpec, RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (more: RowSpec, spec: FormSpec = {}) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '泵站维护' },
          rows: [['quantity', '检修水泵', '≥24台', { actual: '20台', weight: '10', ...more }] as const],
          ...spec,
        },
      ],
    },
  ],
})

export const deductionUnexplainedCases: RuleCases = {
  fires: [
    { name: 'a blank note', ...form({ score: '8.33', note: '' }), at: [''] },
    { name: 'a note that says nothing', ...form({ score: '7', note: '无' }), at: ['无'] },
    { name: 'a blank reason for the score', ...form({ score: '8', scoreReason: '' }), at: [''] },
    { name: 'no points at all', ...form({ score: '0', note: '—' }), at: ['—'] },
    {
      name: 'a missed target on a form without points',
      documents: [
        {
          forms: [
            { phase: 'self-evaluation', rows: [['quantity', '检修水泵', '≥24台', { actual: '20台', note: '' }]] },
          ],
        },
      ],
      at: [''],
    },
  ],
  silent: [
    {
      name: 'a form without points whose targets are met',
      documents: [
        {
          forms: [
            { phase: 'self-evaluation', rows: [['quantity', '检修水泵', '≥24台', { actual: '25台', note: '' }]] },
          ],
        },
      ],
    },
    { name: 'a reason for the score in a column of its own', ...form({ score: '8', scoreReason: '少修4台' }) },
    { name: 'only the measure is written', ...form({ score: '8', note: '', measures: '次年汛前完成招标' }) },
    { name: 'a note', ...form({ score: '8', note: '汛期推迟施工，次年汛前完成招标。' }) },
    { name: 'full marks', ...form({ score: '10.00', note: '' }) },
    { name: 'no column for notes', ...form({ score: '8' }) },
    {
      name: 'one note for the whole form',
      ...form(
        { score: '8', note: '' },
        { fields: { 项目名称: '泵站维护', 偏差原因分析及改进措施: '汛期推迟施工，次年提前。' } },
      ),
    },
    { name: 'no score yet', ...form({ score: '', note: '' }) },
  ],
}

import type { DisclosureSpec, FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const fields = { 项目名称: '进村义诊', 实施单位: '东栅县人民医院' }
const target = (rows: NonNullable<FormSpec['rows']>, more: FormSpec = {}): DisclosureSpec => ({
  file: 'target.txt',
  year: 2024,
  forms: [{ title: '绩效目标表', phase: 'target', fields, rows, ...more }],
})
const evaluation = (rows: NonNullable<FormSpec['rows']>, more: FormSpec = {}): DisclosureSpec => ({
  file: 'self.txt',
  year: 2024,
  forms: [{ title: '绩效自评表', phase: 'self-evaluation', fields, rows, ...more }],
})

export const targetChangedCases: RuleCases = {
  fires: [
    {
      name: 'a lower number',
      documents: [
        target([['quantity', '义诊场次', '≥40场次']]),
        evaluation([['quantity', '指标1：义诊场次', '≥30场次', { actual: '32场次' }]]),
      ],
      at: ['≥30场次'],
    },
    {
      name: 'another operator and a later date, the evaluation first',
      documents: [
        evaluation([
          ['cost', '义诊成本', '≥5万元', { actual: '5万元' }],
          ['timeliness', '完成时间', '2024年12月31日', { actual: '2024年12月' }],
        ]),
        target([
          ['cost', '义诊成本', '≤5万元'],
          ['timeliness', '完成时间', '2024年6月30日'],
        ]),
      ],
      at: ['≥5万元', '2024年12月31日'],
    },
  ],
  silent: [
    {
      name: 'the same in other writing',
      documents: [
        target([
          ['quantity', '义诊场次', '≥40 场次'],
          ['cost', '义诊成本', '≤5万元'],
        ]),
        evaluation([
          ['quantity', '指标 1: 义诊场次', '40场次', { actual: '41场次' }],
          ['cost', '义诊成本', '≤50000元', { actual: '5万元' }],
        ]),
      ],
    },
    {
      name: 'another year',
      documents: [
        target([['quantity', '义诊场次', '≥40场次']], { year: 2023 }),
        evaluation([['quantity', '义诊场次', '≥30场次', { actual: '32场次' }]]),
      ],
    },
    {
      name: 'another unit’s project of the same name',
      documents: [
        target([['quantity', '义诊场次', '≥40场次']], { fields: { 项目名称: '进村义诊', 实施单位: '西栅县中医院' } }),
        evaluation([['quantity', '义诊场次', '≥30场次', { actual: '32场次' }]]),
      ],
    },
    {
      name: 'an approved change counts',
      documents: [
        target([['quantity', '义诊场次', '≥40场次']]),
        target([['quantity', '义诊场次', '≥30场次']], { phase: 'adjustment' }),
        evaluation([['quantity', '义诊场次', '≥30场次', { actual: '32场次' }]]),
      ],
    },
    {
      name: 'words in other words',
      documents: [
        target([['socialBenefit', '村民健康意识', '持续提升']]),
        evaluation([['socialBenefit', '村民健康意识', '不断增强', { actual: '不断增强' }]]),
      ],
    },
  ],
}

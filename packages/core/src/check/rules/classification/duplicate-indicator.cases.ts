import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (rows: NonNullable<FormSpec['rows']>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '村级服务' }, rows }] }],
})

export const duplicateIndicatorCases: RuleCases = {
  fires: [
    {
      name: 'two effects, one with a verb before it',
      ...form([
        ['socialBenefit', '带动村级公共服务能力提升', '明显提升'],
        ['sustainableImpact', '村级公共服务能力提升', '明显提升'],
      ]),
      at: ['村级公共服务能力提升'],
    },
    {
      name: 'the same row twice',
      ...form([
        ['quality', '设施验收合格率', '≥95%'],
        ['quality', '设施验收合格率', '≥98%'],
      ]),
      at: ['设施验收合格率'],
    },
    {
      name: 'a group with a word that tells nothing',
      documents: [
        {
          forms: [
            {
              rows: [
                ['serviceSatisfaction', '群众满意度', '≥90%'],
                ['serviceSatisfaction', '受益群众满意度', '≥90%'],
              ],
            },
          ],
        },
      ],
      at: ['受益群众满意度'],
    },
    {
      name: 'twice in the second of two sets',
      ...form([
        ['quantity', '村级服务站改造', '≥9个'],
        ['socialBenefit', '村级服务覆盖人口', '≥9000人'],
        ['quantity', '村级服务站改造', '≥3个'],
        ['quantity', '村级服务站改造', '≥4个'],
      ]),
      at: ['村级服务站改造'],
    },
  ],
  silent: [
    {
      name: 'rows of the blank form',
      ...form([
        ['socialBenefit', '指标1：', ''],
        ['sustainableImpact', '指标1：', ''],
      ]),
    },
    {
      name: 'an output and its cost',
      ...form([
        ['quantity', '村级公共服务站建设', '≥3个'],
        ['cost', '村级公共服务站建设', '≤9万元'],
      ]),
    },
    {
      name: 'one character apart',
      ...form([
        ['quantity', '村级公路养护里程', '≥30公里'],
        ['quantity', '乡级公路养护里程', '≥50公里'],
      ]),
    },
    {
      name: 'other units',
      ...form([
        ['quantity', '村干部集中培训', '≥100人'],
        ['quantity', '村干部集中培训班', '≥4期'],
      ]),
    },
    {
      name: 'how much and how well',
      ...form([
        ['quantity', '村级服务站改造', '≥3个'],
        ['quality', '村级服务站改造率', '≥95%'],
      ]),
    },
    {
      name: 'a group within a group',
      documents: [
        {
          forms: [
            {
              rows: [
                ['quantity', '培训教师人次', '≥1200人次'],
                ['quantity', '培训骨干教师人次', '≥300人次'],
                ['serviceSatisfaction', '参训教师满意度', '≥90%'],
                ['serviceSatisfaction', '参训骨干教师满意度', '≥92%'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'a set for the term and a set for the year',
      ...form([
        ['quantity', '村级服务站改造', '≥9个'],
        ['socialBenefit', '村级服务覆盖人口', '≥9000人'],
        ['quantity', '村级服务站改造', '≥3个'],
        ['socialBenefit', '村级服务覆盖人口', '≥3000人'],
      ]),
    },
  ],
}

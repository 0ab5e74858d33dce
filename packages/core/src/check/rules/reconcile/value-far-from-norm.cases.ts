import type { DisclosureSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'
import { target } from './shared/case-files.ts'

const pile = (count: number, rows: (index: number) => NonNullable<DisclosureSpec['forms'][number]['rows']>) =>
  Array.from({ length: count }, (_, index): DisclosureSpec => ({ year: 2025, forms: [{ rows: rows(index) }] }))

const training = pile(24, (index) => [
  ['cost', '培训成本', `≤${380 + 5 * (index % 9)}元/人/天`],
  ['quality', '考核合格率', `≥${90 + (index % 7)}%`],
  ['serviceSatisfaction', '学员满意度', '≥90%'],
])

export const valueFarFromNormCases: RuleCases = {
  fires: [
    {
      name: 'a price with a nought too many',
      norms: training,
      documents: [target([['cost', '讲解员培训成本', '≤4000元/人/天']])],
      at: ['≤4000元/人/天'],
    },
    {
      name: 'a rate that is far too low',
      norms: training,
      documents: [target([['quality', '讲解员考核合格率', '≥30%']])],
      at: ['≥30%'],
    },
  ],
  silent: [
    {
      name: 'without norms',
      documents: [target([['cost', '讲解员培训成本', '≤4000元/人/天']])],
    },
    {
      name: 'of too few documents',
      norms: training.slice(0, 12),
      documents: [target([['cost', '讲解员培训成本', '≤4000元/人/天']])],
    },
    {
      name: 'within what others set, or a little beyond',
      norms: training,
      documents: [
        target([
          ['cost', '讲解员培训成本', '≤450元/人/天'],
          ['quality', '讲解员考核合格率', '≥85%'],
        ]),
      ],
    },
    {
      name: 'where nearly all are the same',
      norms: training,
      documents: [target([['serviceSatisfaction', '游客满意度', '≥70%']])],
    },
  ],
}

import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const fields = { 项目名称: '泵站维护', 主管部门: '苇塘县水务局', 实施单位: '苇塘县灌溉站' }

const evaluated = (
  line: Readonly<Record<string, string>>,
  scores: readonly (readonly [weight: string, score: string])[],
  totals?: FormSpec['totals'],
) => ({
  documents: [
    {
      forms: [
        {
          fields,
          phase: 'self-evaluation' as const,
          template: 'national-project-self-evaluation@1',
          funds: { 年度资金总额: line },
          rows: scores.map(
            ([weight, score], index) =>
              ['quantity', `检修泵站${index + 1}号机组次数`, '≥1次', { actual: '1次', weight, score }] as const,
          ),
          ...(totals && { totals }),
        } satisfies FormSpec,
      ],
    },
  ],
})

const line = (rate: string, score = '10') => ({
  年初预算数: '50',
  全年预算数: '50',
  全年执行数: '46',
  分值: '10',
  执行率: rate,
  得分: score,
})

export const closureSingleMissingCases: RuleCases = {
  fires: [
    { name: 'the rate of execution', ...evaluated(line(''), [['90', '88']]), at: [''] },
    {
      name: 'the total score',
      ...evaluated(
        line('92%', '9.2'),
        [
          ['50', '48'],
          ['40', '40'],
        ],
        { weight: '100', score: '' },
      ),
      at: [''],
    },
    {
      name: 'the points of one row',
      ...evaluated(line('92%', '9.2'), [
        ['50', '48'],
        ['', '12'],
        ['25', '25'],
      ]),
      at: [''],
    },
    {
      name: 'the score of one row, within its points',
      ...evaluated(
        line('92%', '9'),
        [
          ['50', '48'],
          ['40', ''],
        ],
        { weight: '100', score: '95' },
      ),
      at: [''],
    },
    {
      name: 'the last step of a plan',
      documents: [
        {
          forms: [
            {
              fields,
              spendingPlan: { '3月底': '20%', '6月底': '60%', '12月底': '' },
            },
          ],
        },
      ],
      at: [''],
    },
  ],
  silent: [
    { name: 'nothing is empty', ...evaluated(line('92%', '9.2'), [['90', '88']], { weight: '100', score: '97.2' }) },
    { name: 'a dash for the rate', ...evaluated(line('—'), [['90', '88']]) },
    {
      name: 'points that two rows share: the cell is merged',
      ...evaluated(line('92%', '9.2'), [
        ['50', '48'],
        ['40', '40'],
        ['', ''],
      ]),
    },
    {
      name: 'two empty cells',
      ...evaluated(
        line('92%', '9.2'),
        [
          ['50', ''],
          ['40', ''],
        ],
        { weight: '100', score: '97' },
      ),
    },
    {
      name: 'what is left is more than the row can have',
      ...evaluated(
        line('92%', '9'),
        [
          ['50', '20'],
          ['40', ''],
        ],
        { weight: '100', score: '95' },
      ),
    },
    { name: 'a blank form', ...evaluated({ 全年预算数: '', 全年执行数: '', 执行率: '' }, [['', '']]) },
  ],
}

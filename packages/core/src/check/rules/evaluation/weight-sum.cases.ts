import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const rows = (...weights: readonly string[]): NonNullable<FormSpec['rows']> => {
  const levels = ['quantity', 'quality', 'socialBenefit', 'serviceSatisfaction']
  return weights.map((weight, index) => [
    levels[index] ?? 'quantity',
    `指标名称${index}`,
    '≥90%',
    { actual: '95%', weight },
  ])
}
const funds = { 年度资金总额: { 全年预算数: '9', 全年执行数: '9', 分值: '10', 执行率: '100%', 得分: '10' } }
const tasks = (...weights: readonly string[]): NonNullable<FormSpec['funds']> =>
  Object.fromEntries(
    weights.map((分值, index) => [
      ['泵站运行', '渠道清淤'][index] ?? '',
      { 预算数: '9', 执行数: '9', 分值, 执行率: '100%', 得分: 分值 },
    ]),
  )
const form = (spec: FormSpec) => ({ documents: [{ forms: [{ fields: { 项目名称: '泵站维护' }, ...spec }] }] })

export const weightSumCases: RuleCases = {
  fires: [
    {
      name: '80 beside an execution rate that is out of 10',
      ...form({
        funds: { 年度资金总额: { 预算数: '50', 执行数: '49.2', 执行率: '98.4%', 得分: '9.84' } },
        rows: rows('20', '20', '30', '10'),
      }),
      at: ['10'],
    },
    { name: '95 with the execution rate', ...form({ funds, rows: rows('20', '25', '30', '10') }), at: ['10'] },
    {
      name: 'the total line is marked where there is one',
      ...form({ funds, rows: rows('20', '25', '30', '10'), totals: { weight: '95', score: '95' } }),
      at: ['95'],
    },
    {
      name: 'a group that does not carry its points',
      ...form({
        funds,
        rows: rows('20', '30', '30', '10'),
        level1Points: { output: '55', benefit: '30', satisfaction: '10' },
      }),
      at: ['55'],
    },
    {
      name: 'a printed total of another number',
      ...form({ funds, rows: rows('20', '30', '30', '10'), totals: { weight: '98' } }),
      at: ['98'],
    },
    {
      name: 'every task of a department counts',
      ...form({ funds: tasks('5', '6'), rows: rows('20', '30', '30', '10') }),
      at: ['10'],
    },
    {
      name: 'a level 2 that does not carry its points',
      ...form({
        phase: 'target',
        rows: [
          ['quantity', '检修水泵', '≥24台', { weight: '30', level2Weight: '45' }],
          ['quantity', '巡查泵站', '≥12次', { weight: '20', level2Weight: '45' }],
          ['socialBenefit', '灌溉面积', '≥3万亩', { weight: '40', level2Weight: '40' }],
        ],
      }),
      at: ['45'],
    },
    {
      name: 'targets without an execution line',
      ...form({ phase: 'target', funds: { 年度资金总额: '9' }, rows: rows('20', '30', '30', '15') }),
      at: ['15'],
    },
    {
      name: 'a total of 100 over rows of 90, where nothing is scored beside them',
      ...form({
        phase: 'target',
        funds: { 年度资金总额: '9' },
        rows: rows('20', '30', '30', '10'),
        totals: { weight: '100' },
      }),
      at: ['100'],
    },
  ],
  silent: [
    {
      name: 'execution out of 20, of which only the score is printed',
      ...form({
        funds: { 年度资金总额: { 预算数: '50', 执行数: '49.2', 执行率: '98.4%', 得分: '19.68' } },
        rows: rows('20', '20', '30', '10'),
        totals: { score: '97.68' },
      }),
    },
    {
      name: 'the points of the tasks of a department',
      ...form({ funds: tasks('5', '5'), rows: rows('20', '30', '30', '10') }),
    },
    {
      name: 'points printed again beside where the money comes from',
      ...form({
        funds: {
          ...funds,
          '其中：财政拨款': { 全年预算数: '9', 全年执行数: '9', 分值: '10', 执行率: '100%', 得分: '10' },
        },
        rows: rows('20', '30', '30', '10'),
      }),
    },
    {
      name: 'the points of a level 2 that its rows make',
      ...form({
        phase: 'target',
        rows: [
          ['quantity', '检修水泵', '≥24台', { weight: '30', level2Weight: '50' }],
          ['quantity', '巡查泵站', '≥12次', { weight: '20', level2Weight: '50' }],
          ['socialBenefit', '灌溉面积', '≥3万亩', { weight: '40', level2Weight: '40' }],
        ],
      }),
    },
    {
      name: '100 with the execution rate',
      ...form({ funds, rows: rows('20', '30', '30', '10'), totals: { weight: '100', score: '98' } }),
    },
    {
      name: 'targets out of 90',
      ...form({ phase: 'target', funds: { 年度资金总额: '9' }, rows: rows('20', '30', '30', '10') }),
    },
    { name: 'halves and quarters', ...form({ funds, rows: rows('12.5', '37.5', '29.75', '10.25') }) },
    { name: 'a blank weight in a merged cell', ...form({ funds, rows: rows('20', '', '30', '10') }) },
    {
      name: 'groups that agree',
      ...form({
        funds,
        rows: rows('20', '30', '30', '10'),
        level1Points: { output: '50', benefit: '30', satisfaction: '10' },
      }),
    },
    { name: 'no points at all', ...form({ rows: [['quantity', '检修水泵', '≥24台']] }) },
    {
      name: 'the points of all groups beside the first of them',
      ...form({ funds, rows: rows('20', '30', '30', '10'), level1Points: { output: '90' } }),
    },
    {
      name: 'an execution rate with a score and no points of its own, counted in the total',
      ...form({
        funds: { 年度资金总额: { 全年预算数: '9', 全年执行数: '9', 执行率: '100%', 得分: '10' } },
        rows: rows('20', '30', '30', '10'),
        totals: { weight: '100', score: '98' },
      }),
    },
  ],
}

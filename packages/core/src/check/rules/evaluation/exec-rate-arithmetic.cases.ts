import type { RuleCases } from '../../rule.ts'

const form = (budget: string, executed: string, rate: string) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '泵站维护' },
          phase: 'self-evaluation' as const,
          funds: {
            年度资金总额: {
              年初预算数: '90',
              全年预算数: budget,
              全年执行数: executed,
              分值: '10',
              执行率: rate,
              得分: '9',
            },
          },
        },
      ],
    },
  ],
})

const monitored = (change: string, executed: string, rate: string) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '泵站维护' },
          phase: 'monitoring' as const,
          funds: {
            年度资金总额: {
              年初预算数: '55',
              预算调整数: change,
              '1-8月执行数': executed,
              '1-8月执行率': rate,
              全年预计执行数: '50',
            },
          },
        },
      ],
    },
  ],
})

/** A task of a department: all its money beside that of the treasury, and one rate. */
const task = (executed: string, rate: string) => ({
  documents: [
    {
      forms: [
        {
          fields: { 部门名称: '人防站' },
          phase: 'self-evaluation' as const,
          funds: {
            '年度主要任务完成情况/工程维护': {
              '预算数/全部': '120',
              '预算数/财政拨款': '100',
              '执行数/全部': executed,
              '执行数/财政拨款': '99',
              执行率: rate,
            },
          },
        },
      ],
    },
  ],
})

export const execRateArithmeticCases: RuleCases = {
  fires: [
    { name: 'a task of a department', ...task('118.2', '97.50%'), at: ['97.50%'] },
    { name: '92 printed as 98', ...form('50', '46', '98%'), at: ['98%'] },
    { name: 'counted from the initial budget', ...form('100', '81', '90%'), at: ['90%'] },
    { name: 'a tenth too much, with decimals', ...form('35', '34.71', '99.27%'), at: ['99.27%'] },
    { name: 'of the initial budget, which was adjusted', ...monitored('-5', '44', '80%'), at: ['80%'] },
  ],
  silent: [
    { name: 'a task of a department, of all its money', ...task('118.2', '98.50%') },
    { name: 'rounded to two decimals', ...form('35', '34.71', '99.17%') },
    { name: 'cut off', ...form('3', '2', '66.66%') },
    { name: 'rounded to an integer', ...form('35', '34.71', '99%') },
    { name: 'a share of one', ...form('50', '46', '0.92') },
    { name: 'no budget', ...form('0', '0', '0%') },
    { name: 'a dash', ...form('50', '46', '—') },
    { name: 'of the initial budget and its adjustment', ...monitored('-5', '35', '70%') },
    { name: 'an empty adjustment', ...monitored('', '44', '80%') },
  ],
}

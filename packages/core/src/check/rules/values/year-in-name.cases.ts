import type { RuleCases } from '../../rule.ts'

const project = (name: string) => ({ documents: [{ forms: [{ year: 2025, fields: { 项目名称: name } }] }] })
const goal = (text: string) => ({ documents: [{ forms: [{ year: 2025, goal: text }] }] })

export const yearInNameCases: RuleCases = {
  fires: [
    { name: 'a project of last year', ...project('2024年校舍修缮'), at: ['2024年校舍修缮'] },
    { name: 'a goal of last year', ...goal('2024年计划修缮校舍12处。'), at: ['2024年计划修缮校舍12处。'] },
  ],
  silent: [
    { name: 'of the year', ...project('2025年校舍修缮') },
    { name: 'of several years', ...project('2024—2026年校舍修缮') },
    { name: 'carried over', ...project('2024年校舍修缮结转资金') },
    { name: 'a prize for what was done', ...project('2024年度绿色校园奖补') },
    { name: 'a class', ...project('2023级学生资助') },
    { name: 'a goal that looks back', ...goal('2024年已修缮校舍8处，2025年计划修缮12处。') },
    {
      name: 'a report',
      documents: [{ forms: [{ year: 2025, phase: 'self-evaluation', fields: { 项目名称: '2024年校舍修缮' } }] }],
    },
  ],
}

import type { RuleCases } from '../../rule.ts'

type Row = readonly [string, string, string, { readonly actual: string }?]
const form = (...rows: readonly Row[]) => ({
  documents: [
    {
      year: 2024,
      forms: [{ rows: rows.map(([level, name, target, more]) => [level, name, target, more ?? {}] as const) }],
    },
  ],
})

export const yearMismatchCases: RuleCases = {
  fires: [
    {
      name: 'a forecast of last year',
      documents: [
        {
          year: 2024,
          forms: [
            {
              phase: 'monitoring',
              rows: [['timeliness', '完成时间', '2024年11月底前', { forecast: '2023年11月底前' }]],
            },
          ],
        },
      ],
      at: ['2023年11月底前'],
    },
    {
      name: 'the actual period is of last year',
      ...form(['timeliness', '实施周期', '2024 年 1-12 月', { actual: '2023 年 1-12 月' }]),
      at: ['2023 年 1-12 月'],
    },
    { name: 'a date of last year', ...form(['timeliness', '完成时间', '2023年12月底前']), at: ['2023年12月底前'] },
    {
      name: 'a period of next year',
      ...form(['timeliness', '实施周期', '2025年1月-2025年12月']),
      at: ['2025年1月-2025年12月'],
    },
    {
      name: 'a stage of last year',
      documents: [{ year: 2024, forms: [{ schedule: [['2023-01-01至2023-12-31', '开展巡演']] }] }],
      at: ['2023-01-01至2023-12-31'],
    },
    {
      name: 'compared with a year to come',
      ...form(['socialBenefit', '通行时间缩短比例（较2034年同期）', '≥10%']),
      at: ['通行时间缩短比例（较2034年同期）'],
    },
    {
      name: 'a goal of last year',
      documents: [{ year: 2024, forms: [{ goal: '2023年新建养老驿站12处，服务老人3000人次。' }] }],
      at: ['2023年新建养老驿站12处，服务老人3000人次。'],
    },
  ],
  silent: [
    {
      name: 'a goal that tells what was done before',
      documents: [{ year: 2024, forms: [{ goal: '2023年新建养老驿站12处已投入使用。全年服务老人3000人次。' }] }],
    },
    {
      name: 'a goal of two years',
      documents: [{ year: 2024, forms: [{ goal: '2023年完成设计；2024年新建养老驿站12处。' }] }],
    },
    {
      name: 'what was done last year',
      documents: [{ year: 2024, forms: [{ phase: 'self-evaluation', goal: '2023年新建养老驿站12处。' }] }],
    },
    { name: 'compared with the year before', ...form(['socialBenefit', '通行时间缩短比例（较2023年同期）', '≥10%']) },
    {
      name: 'a value of the whole term, and of the past',
      documents: [
        {
          year: 2024,
          forms: [
            {
              rows: [
                [
                  'timeliness',
                  '完成时间',
                  '2024年11月底前',
                  { termTarget: '2023年1月-2026年12月', baseValue: '2022年11月' },
                ],
              ],
            },
          ],
        },
      ],
    },
    { name: 'the same year', ...form(['timeliness', '完成时间', '2024年12月底前', { actual: '2024年11月' }]) },
    { name: 'no year is printed', ...form(['timeliness', '完成时间', '12月底前']) },
    { name: 'finished late', ...form(['timeliness', '完成时间', '2024年12月', { actual: '2025年2月' }]) },
    { name: 'a period that reaches into the year', ...form(['timeliness', '实施周期', '2023年7月-2024年6月']) },
    { name: 'a number that looks like a year', ...form(['quantity', '受益群众', '≥2023人']) },
  ],
}

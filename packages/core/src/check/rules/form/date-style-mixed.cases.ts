import type { RuleCases } from '../../rule.ts'

const forms = (...targets: readonly string[]) => ({
  documents: [
    { year: 2025, forms: targets.map((target) => ({ rows: [['timeliness', '完工时间', target] as const] })) },
  ],
})

export const dateStyleMixedCases: RuleCases = {
  fires: [
    { name: 'one day in two ways', ...forms('2025年12月31日前', '2025年底前'), at: ['2025年12月31日前'] },
    { name: 'month and day', ...forms('2025年6月30日前', '2025年6月', '2025年6月底前'), at: ['2025年6月30日前'] },
    { name: 'dots and words', ...forms('2025年6月30日前', '2025.10.31'), at: ['2025.10.31'] },
  ],
  silent: [
    { name: 'one way', ...forms('2025年12月31日前', '2025年12月31日前') },
    { name: 'white space', ...forms('2025年12月31日前', '2025 年 12 月 31 日前') },
    { name: 'other days', ...forms('2025年6月底前', '2025年12月31日前') },
    { name: 'a beginning is no deadline', ...forms('2025年6月30日前', '2025年6月30日起') },
    { name: 'no date', ...forms('2025年6月30日前', '按时完成') },
  ],
}

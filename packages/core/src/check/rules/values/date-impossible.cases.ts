import type { RuleCases } from '../../rule.ts'

const row = (target: string) => ({
  documents: [{ year: 2025, forms: [{ rows: [['timeliness', '完工时间', target] as const] }] }],
})
const goal = (text: string) => ({ documents: [{ forms: [{ goal: text }] }] })

export const dateImpossibleCases: RuleCases = {
  fires: [
    { name: 'a day too many', ...row('2025年11月31日前'), at: ['2025年11月31日前'] },
    { name: 'a month too many', ...row('2025年13月底前'), at: ['2025年13月底前'] },
    { name: 'a leap day in a common year', ...row('2025年2月29日'), at: ['2025年2月29日'] },
    { name: 'in a goal', ...goal('6月31日前完成修缮。'), at: ['6月31日前完成修缮。'] },
    { name: 'with dashes', ...row('2025-02-30'), at: ['2025-02-30'] },
    { name: 'a day that no month has', ...row('每月35日前'), at: ['每月35日前'] },
  ],
  silent: [
    { name: 'a day of every month', ...row('每月31日前') },
    { name: 'so many days a month', ...goal('每月40日内办结，每个月2次。') },
    { name: 'a day', ...row('2025年11月30日前') },
    { name: 'a leap day', ...row('2024年2月29日') },
    { name: 'a number of months', ...row('15个月') },
    { name: 'a month and a span', ...goal('每月15日前报送，自6月起45日内完成。') },
    { name: 'a telephone number', ...goal('咨询电话2025-12345678。') },
    { name: 'a code', ...goal('编号2025-0231-77。') },
  ],
}

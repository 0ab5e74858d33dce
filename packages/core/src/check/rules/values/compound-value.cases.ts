import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const compoundValueCases: RuleCases = {
  fires: [
    {
      name: 'a part of the number',
      ...form(['quantity', '研修教师', '≥200人，其中女性≥50人']),
      at: ['≥200人，其中女性≥50人'],
    },
    { name: 'people and days', ...form(['quantity', '骨干教师研修人数、天数', '≥60人、5天']), at: ['≥60人、5天'] },
    { name: 'events and people', ...form(['quantity', '送教下乡', '≥4次，≥200人']), at: ['≥4次，≥200人'] },
  ],
  silent: [
    { name: 'the two ends of a range', ...form(['quality', '预算偏差', '≥5%且≤10%']) },
    { name: 'a range', ...form(['quantity', '每班人数', '30-45人']) },
    { name: 'a unit price of two terms', ...form(['cost', '研修费', '≤420元/人/天']) },
    { name: 'a period', ...form(['timeliness', '研修时间', '2025年7-8月']) },
    { name: 'one value', ...form(['quantity', '研修人数', '≥60人']) },
    { name: 'words', ...form(['quality', '研修组织', '有方案、有总结']) },
  ],
}

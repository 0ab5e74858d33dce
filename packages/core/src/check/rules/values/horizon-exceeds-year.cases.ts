import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string, level = 'sustainableImpact') => ({
  documents: [{ year: 2025, forms: [{ rows: [[level, name, target] as const] }] }],
})

export const horizonExceedsYearCases: RuleCases = {
  fires: [
    { name: 'years in the name', ...row('果树三年内成活率', '≥90%'), at: ['果树三年内成活率'] },
    { name: 'years in the value', ...row('果园管护', '未来5年内不撂荒'), at: ['未来5年内不撂荒'] },
    { name: 'a date far away', ...row('补植完成时间', '2027年6月底前', 'timeliness'), at: ['2027年6月底前'] },
  ],
  silent: [
    { name: 'this year', ...row('当年果树成活率', '≥95%') },
    { name: 'years gone by', ...row('近三年内果园撂荒面积', '≤5亩') },
    { name: 'people by their graduation', ...row('毕业五年内大学生返乡就业', '≥20人') },
    { name: 'a date of the next spring', ...row('决算审计', '2026年3月底前', 'timeliness') },
    { name: 'a date of the year', ...row('补植完成时间', '2025年10月底前', 'timeliness') },
    { name: 'one year', ...row('一年内管护次数', '≥4次', 'quantity') },
  ],
}

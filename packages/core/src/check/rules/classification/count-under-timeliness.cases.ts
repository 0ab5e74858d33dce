import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ rows: [[level2, name, target] as const] }] }],
})

export const countUnderTimelinessCases: RuleCases = {
  fires: [
    { name: 'houses', ...row('timeliness', '修缮房屋', '≥12处'), at: ['≥12处'] },
    { name: 'people', ...row('timeliness', '参训人员', '80人'), at: ['80人'] },
  ],
  silent: [
    { name: 'days', ...row('timeliness', '报修响应时间', '≤2天') },
    { name: 'how often', ...row('timeliness', '每周推出条数', '3条') },
    { name: 'finished in time', ...row('timeliness', '按期完成项目', '≥12个') },
    { name: 'none late', ...row('timeliness', '逾期件', '0件') },
    { name: 'as a quantity', ...row('quantity', '修缮房屋', '≥12处') },
    { name: 'a share', ...row('timeliness', '修缮房屋', '100%') },
  ],
}

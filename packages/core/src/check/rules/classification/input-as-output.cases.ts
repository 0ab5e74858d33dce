import type { RuleCases } from '../../rule.ts'

const row = (project: string, name: string, target: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: project }, rows: [['quantity', name, target] as const] }] }],
})

export const inputAsOutputCases: RuleCases = {
  fires: [
    { name: 'a stock', ...row('流动书车', '流动书车保有量', '=1辆'), at: ['流动书车保有量'] },
    { name: 'staff', ...row('水文观测', '驻站干部数量', '2人'), at: ['驻站干部数量'] },
    { name: 'a meeting', ...row('河长制工作', '召开河长制工作会', '≥2次'), at: ['召开河长制工作会'] },
  ],
  silent: [
    { name: 'what is done with it', ...row('流动书车', '流动书车服务次数', '≥40次') },
    { name: 'staff, for whom the money is', ...row('驻村工作队补助', '驻村干部数量', '12人') },
    { name: 'those who are paid', ...row('村级组织运转经费', '保障村干部人数', '≤92人') },
    { name: 'those who are trained', ...row('基层培训', '培训基层干部人数', '≥120人') },
    { name: 'a meeting, for which the money is', ...row('职工代表大会', '召开大会会议', '1次') },
    { name: 'a fair for others', ...row('招商推介', '举办招商推介会', '≥2场') },
    { name: 'what is bought', ...row('设备更新', '购置观测设备', '≥6台') },
  ],
}

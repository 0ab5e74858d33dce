import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '驻村帮扶' }, rows: [[level2, name, target] as const] }] }],
})

export const costUnderOtherCases: RuleCases = {
  fires: [
    { name: 'funds under quantity', ...form('quantity', '驻村工作经费', '2万元'), at: ['2万元'] },
    { name: 'costs under quality, 万 for 万元', ...form('quality', '指标3：慰问品采购费用', '≤3万'), at: ['≤3万'] },
    { name: 'costs under timeliness', ...form('timeliness', '驻村交通费', '≤6000元'), at: ['≤6000元'] },
    { name: 'money for buying', ...form('quantity', '设备采购资金', '≤450万元'), at: ['≤450万元'] },
  ],
  silent: [
    { name: 'under cost', ...form('cost', '驻村工作经费', '2万元') },
    { name: 'an output in money', ...form('quantity', '发放小额贷款金额', '≥500万元') },
    { name: 'money that others bring', ...form('quantity', '带动社会资金', '≥500万元') },
    { name: 'people', ...form('quantity', '享受生活费补助人数', '20人') },
    { name: 'a rate of money', ...form('quality', '经费', '100%') },
    { name: 'an effect in money', ...form('economicBenefit', '村集体经营成本', '5万元') },
  ],
}

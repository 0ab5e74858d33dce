import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '护林防火' }, rows: [[level2, name, target] as const] }] }],
})

export const outputUnderBenefitCases: RuleCases = {
  fires: [
    { name: 'people trained', ...row('socialBenefit', '培训护林员', '≥50名'), at: ['培训护林员'] },
    { name: 'leaflets', ...row('socialBenefit', '发放防火手册', '≥2000份'), at: ['发放防火手册'] },
    { name: 'the use of the money', ...row('economicBenefit', '资金使用效益', '≥95'), at: ['资金使用效益'] },
    { name: 'money that arrives', ...row('economicBenefit', '资金到位率', '100%'), at: ['资金到位率'] },
    { name: 'what was laid', ...row('ecologicalBenefit', '铺设隔离带长度', '≥12公里'), at: ['铺设隔离带长度'] },
  ],
  silent: [
    { name: 'people trained, as an output', ...row('quantity', '培训护林员', '≥50名') },
    { name: 'who gains by it', ...row('socialBenefit', '培训带动就业人数', '≥50人') },
    { name: 'fires that do not happen', ...row('socialBenefit', '减少火情', '≥3起') },
    { name: 'a share', ...row('socialBenefit', '培训考核持证率', '≥90%') },
    { name: 'money that is earned', ...row('economicBenefit', '林下经济收入', '≥80万元') },
    { name: 'saving of money', ...row('economicBenefit', '节约财政资金', '≥5万元') },
    { name: 'what lasts', ...row('sustainableImpact', '开展后续管护年限', '≥3年') },
  ],
}

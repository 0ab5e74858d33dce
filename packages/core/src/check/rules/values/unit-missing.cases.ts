import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const unitMissingCases: RuleCases = {
  fires: [
    { name: 'a count', ...form(['quantity', '文艺演出', '≥12']), at: ['≥12'] },
    { name: 'a cost', ...form(['cost', '演出经费', '≤8']), at: ['≤8'] },
    { name: 'a count in ten thousands', ...form(['quantity', '惠及观众', '≥2万']), at: ['≥2万'] },
    { name: 'a name that tells the unit', ...form(['quantity', '培训人次', '≥300']), at: ['≥300'] },
    { name: 'a count of coefficients', ...form(['quantity', '测定系数的渠段', '≥12']), at: ['≥12'] },
  ],
  silent: [
    { name: 'a unit', ...form(['quantity', '文艺演出', '≥12场']) },
    { name: 'a rate, which wants a percent sign', ...form(['quality', '设备完好率', '≥95']) },
    { name: 'satisfaction, which wants a percent sign', ...form(['serviceSatisfaction', '观众', '≥95']) },
    { name: 'none at all', ...form(['quality', '演出安全事故', '0']) },
    { name: 'the unit stands in the name', ...form(['quantity', '惠及观众（人次）', '≥2000']) },
    { name: 'money in ten thousands, which another rule looks at', ...form(['cost', '演出经费', '≤8万']) },
    { name: 'no number', ...form(['socialBenefit', '文化氛围', '浓厚']) },
    {
      name: 'operator and unit in columns of their own',
      documents: [{ forms: [{ rows: [['quantity', '文艺演出', '12', { operator: '≥', unit: '场' }]] }] }],
    },
    { name: 'a coefficient has none', ...form(['economicBenefit', '渠系水利用系数', '≥0.58']) },
  ],
}

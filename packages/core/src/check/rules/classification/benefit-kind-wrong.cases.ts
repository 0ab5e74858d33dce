import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '粮库智能化' }, rows: [[level2, name, target] as const] }] }],
})

export const benefitKindWrongCases: RuleCases = {
  fires: [
    { name: 'money saved under social', ...row('socialBenefit', '节约财政资金', '≥30万元'), at: ['节约财政资金'] },
    { name: 'incomes under social', ...row('socialBenefit', '种粮农户户均增收', '≥2000元'), at: ['种粮农户户均增收'] },
    {
      name: 'sales under ecological',
      ...row('ecologicalBenefit', '林下产品销售额', '≥50万元'),
      at: ['林下产品销售额'],
    },
    { name: 'plants under social', ...row('socialBenefit', '新增林草植被面积', '≥60公顷'), at: ['新增林草植被面积'] },
    {
      name: 'what people know under economic',
      ...row('economicBenefit', '节粮知识知晓率', '≥80%'),
      at: ['节粮知识知晓率'],
    },
  ],
  silent: [
    { name: 'money where it belongs', ...row('economicBenefit', '节约财政资金', '≥30万元') },
    { name: 'plants where they belong', ...row('ecologicalBenefit', '植被覆盖度', '≥70%') },
    { name: 'jobs under economic', ...row('economicBenefit', '带动就业人数', '≥40人') },
    { name: 'money given to people', ...row('socialBenefit', '家庭月均保教费支出降低额', '≥50元') },
    { name: 'clean water for people', ...row('socialBenefit', '饮用水水质达标率', '≥98%') },
    { name: 'a text', ...row('socialBenefit', '促进农民增收', '效果明显') },
    { name: 'an output', ...row('quantity', '完成造林植被恢复', '≥60公顷') },
    { name: 'a lasting effect', ...row('sustainableImpact', '带动投资', '≥60万元') },
  ],
}

import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '果树技术推广' }, rows: [[level2, name, target] as const] }] }],
})

export const benefitUnderOutputCases: RuleCases = {
  fires: [
    { name: 'what people know', ...row('quality', '惠果政策知晓度', '大幅提升'), at: ['惠果政策知晓度'] },
    { name: 'what people can', ...row('quality', '提升果农嫁接技术水平', '进一步提升'), at: ['提升果农嫁接技术水平'] },
    { name: 'what people earn', ...row('quantity', '带动果农增收', '明显'), at: ['带动果农增收'] },
    { name: 'an awareness', ...row('quality', '果农质量意识', '不断增强'), at: ['果农质量意识'] },
  ],
  silent: [
    { name: 'as a benefit', ...row('socialBenefit', '惠果政策知晓度', '大幅提升') },
    { name: 'a standard of the training', ...row('quality', '技能考核合格率', '≥90%') },
    { name: 'a number of people trained', ...row('quantity', '培训技能人才', '≥60人') },
    { name: 'the work of the office itself', ...row('quality', '农技服务能力提升', '持续提升') },
    { name: 'satisfaction, which another rule tells', ...row('quality', '果农满意度', '≥90%') },
    { name: 'a skill that is tested', ...row('quality', '技能水平等级', '达到中级') },
  ],
}

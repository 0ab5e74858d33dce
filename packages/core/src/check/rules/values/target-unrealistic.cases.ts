import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string, level = 'serviceSatisfaction') => ({
  documents: [{ forms: [{ rows: [[level, name, target] as const] }] }],
})

export const targetUnrealisticCases: RuleCases = {
  fires: [
    { name: 'ninety-nine', ...row('办事群众满意度', '≥99%'), at: ['≥99%'] },
    { name: 'all', ...row('办事群众满意度', '100%'), at: ['100%'] },
    { name: 'by its level alone', ...row('窗口服务对象', '≥99.5%'), at: ['≥99.5%'] },
  ],
  silent: [
    { name: 'ninety-eight', ...row('办事群众满意度', '≥98%') },
    { name: 'another rate', ...row('即办件当日办结率', '≥99%', 'quality') },
    { name: 'dissatisfaction', ...row('办事群众不满意率', '≤1%') },
    { name: 'words', ...row('办事群众满意度', '满意') },
    {
      name: 'counted in a system, not asked in a survey',
      documents: [{ forms: [{ rows: [['serviceSatisfaction', '窗口“好差评”好评率', '≥99%']] }] }],
    },
  ],
}

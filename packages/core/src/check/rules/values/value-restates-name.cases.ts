import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string) => ({
  documents: [{ forms: [{ rows: [['quality', name, target] as const] }] }],
})

export const valueRestatesNameCases: RuleCases = {
  fires: [
    {
      name: 'with a word of completeness',
      ...row('建立村医轮训机制，有完整台账', '轮训机制健全'),
      at: ['轮训机制健全'],
    },
    { name: 'with a word of degree', ...row('公众急救意识', '提高公众急救意识'), at: ['提高公众急救意识'] },
    {
      name: 'all of a group',
      ...row('覆盖医生、护士、药师三类人员', '三类人员全覆盖到位'.replace('覆盖', '')),
      at: ['三类人员全到位'],
    },
  ],
  silent: [
    { name: 'only words of degree, which another rule looks at', ...row('公众急救意识', '持续提升') },
    { name: 'a state that can be verified', ...row('轮训工作验收情况', '验收合格') },
    { name: 'a number', ...row('村医轮训', '≥60人') },
    { name: 'other content', ...row('村医轮训组织', '每期有课表与签到册') },
    { name: 'one word shared', ...row('药品管理制度建设', '台账制度上墙') },
  ],
}

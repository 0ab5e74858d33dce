import type { RuleCases } from '../../rule.ts'

const form = (fields: Readonly<Record<string, string>>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '路灯维护', ...fields } }] }],
})

export const personalNamePublishedCases: RuleCases = {
  fires: [
    { name: 'a leader', ...form({ 项目负责人: '周小满' }), at: ['周小满'] },
    { name: 'two names in one cell', ...form({ 填表人: '周小满、欧阳一' }), at: ['周小满、欧阳一'] },
    { name: 'a name and a telephone', ...form({ 联系人: '周 小满 0371-66000000' }), at: ['周 小满 0371-66000000'] },
  ],
  silent: [
    { name: 'an office', ...form({ 项目负责人: '市政科' }) },
    { name: 'blank', ...form({ 项目负责人: '', 经办人: '—' }) },
    { name: 'a unit that is responsible', ...form({ 负责单位: '周庄镇', 项目单位: '石桥村' }) },
    { name: 'a code', ...form({ 联系人: '731001' }) },
  ],
}

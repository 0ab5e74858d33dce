import type { RuleCases } from '../../rule.ts'

const form = (fields: Readonly<Record<string, string>>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '路灯维护', ...fields } }] }],
})

export const phonePublishedCases: RuleCases = {
  fires: [
    { name: 'a line without an area code', ...form({ 联系电话: '6600000' }), at: ['6600000'] },
    { name: 'a line with an area code', ...form({ '联系电话（办公室）': '0371-66000000' }), at: ['0371-66000000'] },
    { name: 'behind a name', ...form({ 联系人及电话: '周小满 66000000' }), at: ['周小满 66000000'] },
  ],
  silent: [
    { name: 'blank', ...form({ 联系电话: '' }) },
    { name: 'a mobile is told elsewhere', ...form({ 联系电话: '13000000000' }) },
    { name: 'another number', ...form({ 项目编码: '6600000', 预算金额: '8201038' }) },
    {
      name: 'a line for the public in prose',
      documents: [{ narrative: [{ heading: '监督方式', text: '监督电话：66000000。' }], forms: [] }],
    },
  ],
}

import type { RuleCases } from '../../rule.ts'

const form = (fields: Readonly<Record<string, string>>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '乡村医生培训', ...fields }, funds: { 年度资金总额: '20' } }] }],
})

export const durationPlaceholderCases: RuleCases = {
  fires: [
    { name: 'a recurring project of 99 years', ...form({ 项目属性: '02-经常性项目', 项目期: '99 年' }), at: ['99 年'] },
    { name: 'no attribute, 999 years', ...form({ 项目期限: '999年' }), at: ['999年'] },
  ],
  silent: [
    { name: 'a long but real term', ...form({ 项目属性: '延续项目', 项目期: '30年' }) },
    { name: 'one year', ...form({ 项目属性: '一年期项目', 项目期: '1年' }) },
    {
      name: 'one year with 99 years is a contradiction, said elsewhere',
      ...form({ 项目属性: '一年期项目', 项目期限: '99年' }),
    },
    { name: '99 months are no placeholder', ...form({ 项目属性: '经常性项目', 项目期限: '99个月' }) },
    { name: 'blank', ...form({ 项目属性: '经常性项目', 项目期限: '' }) },
  ],
}

import type { RuleCases } from '../../rule.ts'

const form = (fields: Readonly<Record<string, string>>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '乡村医生培训', ...fields }, funds: { 年度资金总额: '20' } }] }],
})

export const durationConflictCases: RuleCases = {
  fires: [
    { name: 'one year and 99 years', ...form({ 项目属性: '一年期项目', 项目期限: '99 年' }), at: ['99 年'] },
    {
      name: 'a coded attribute and three years',
      ...form({ 项目属性: '0101--一年期项目', 项目期: '3年' }),
      at: ['3年'],
    },
    {
      name: 'one year and a period of two',
      ...form({ 项目属性: '一次性项目', 项目期: '2024年1月-2025年12月' }),
      at: ['2024年1月-2025年12月'],
    },
    {
      name: 'a term that is over',
      ...form({ 项目属性: '延续项目', 项目期: '2022年1月-2024年12月' }),
      at: ['2022年1月-2024年12月'],
    },
  ],
  silent: [
    { name: 'one year and one year', ...form({ 项目属性: '0101--一年期项目', 项目期: '1 年' }) },
    { name: 'a term with the year in it', ...form({ 项目属性: '延续项目', 项目期: '2024年1月-2026年12月' }) },
    { name: 'twelve months', ...form({ 项目属性: '一年期项目', 项目期限: '12个月' }) },
    { name: 'a recurring project of 99 years', ...form({ 项目属性: '02-经常性项目', 项目期限: '99年' }) },
    { name: 'twelve months over two years', ...form({ 项目属性: '一年期项目', 项目期: '2024年7月-2025年6月' }) },
    { name: 'no duration is printed', ...form({ 项目属性: '一年期项目', 项目期限: '' }) },
  ],
}

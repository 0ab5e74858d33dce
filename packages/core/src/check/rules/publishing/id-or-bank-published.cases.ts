import type { RuleCases } from '../../rule.ts'

const form = (fields: Readonly<Record<string, string>>, goal = '开展慰问。') => ({
  documents: [{ forms: [{ fields: { 项目名称: '走访慰问', ...fields }, goal }] }],
})

// Made-up numbers: a birthday in 1900 with a right check digit, a mobile of zeros.
export const idOrBankPublishedCases: RuleCases = {
  fires: [
    { name: 'a mobile in its field', ...form({ 联系电话: '13000000000' }), at: ['13000000000'] },
    {
      name: 'an identity number in the goal',
      ...form({}, '慰问对象身份证号110101190001010006。'),
      at: ['慰问对象身份证号110101190001010006。'],
    },
    {
      name: 'an account, its label in another cell',
      ...form({ 开户银行账号: '6200 0000 0000 0000 000' }),
      at: ['6200 0000 0000 0000 000'],
    },
    {
      name: 'a mobile in groups, in prose',
      documents: [{ narrative: [{ heading: '联系方式', text: '咨询电话：130-0000-0000。' }], forms: [] }],
      at: ['咨询电话：130-0000-0000。'],
    },
  ],
  silent: [
    { name: 'an office line', ...form({ 联系电话: '0371-66000000' }) },
    { name: 'a project code', ...form({ 项目编码: '41010025P00139110001W' }) },
    { name: 'a code of eleven digits', ...form({ 项目编码: '13020925001' }) },
    { name: 'eighteen digits with a wrong check digit', ...form({ 项目编码: '110101190001010009' }) },
    { name: 'long amounts and periods', ...form({}, '资金12345678901.50元，2024-01-01至2024-12-31。') },
    { name: 'digits without a word for an account', ...form({ 文件编号: '620000000000000' }) },
  ],
}

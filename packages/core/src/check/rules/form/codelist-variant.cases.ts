import type { RuleCases } from '../../rule.ts'

const forms = (...values: readonly string[]) => ({
  documents: [{ forms: values.map((value) => ({ fields: { 项目名称: '河道保洁', 项目属性: value } })) }],
})

export const codelistVariantCases: RuleCases = {
  fires: [
    { name: 'with and without a code', ...forms('02-经常性项目', '一次性项目'), at: ['一次性项目'] },
    { name: 'codes of two lengths', ...forms('02-经常性项目', '0101--一次性项目'), at: ['0101--一次性项目'] },
    { name: 'one code, two names', ...forms('02-经常性项目', '02-延续性项目'), at: ['02-延续性项目'] },
  ],
  silent: [
    { name: 'two entries of one list', ...forms('02-经常性项目', '01-一次性项目') },
    { name: 'no codes', ...forms('经常性项目', '一次性项目') },
    { name: 'the same entry', ...forms('02-经常性项目', '02-经常性项目') },
    { name: 'left blank', ...forms('02-经常性项目', '') },
    {
      name: 'another field',
      documents: [{ forms: [{ fields: { 项目属性: '02-经常性项目', 项目类别: '特定目标类' } }] }],
    },
  ],
}

import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (rows: NonNullable<FormSpec['rows']>, more: FormSpec = {}) => ({
  documents: [{ forms: [{ fields: { 项目名称: '泵站维护' }, rows, ...more }] }],
})

export const indicatorValueMissingCases: RuleCases = {
  fires: [
    {
      name: 'an empty cell between filled ones',
      ...form([
        ['quantity', '检修水泵', '≥24台'],
        ['cost', '检修费用', ''],
        ['cost', '材料费用', '≤3万元'],
      ]),
      at: [''],
    },
    { name: 'a dash', ...form([['quality', '检修合格率', '—']]), at: ['—'] },
    { name: 'the placeholder of a blank form', ...form([['quantity', '检修水泵', '≥××台']]), at: ['≥××台'] },
    { name: 'still to be decided', ...form([['quantity', '检修水泵', '待定']]), at: ['待定'] },
    { name: '无', ...form([['timeliness', '完成时间', ' 无 ']]), at: [' 无 '] },
  ],
  silent: [
    { name: 'a row of the blank form', ...form([['quality', '指标1：', '']]) },
    { name: 'a value in words', ...form([['socialBenefit', '保障农田灌溉', '持续改善']]) },
    { name: 'zero is a value', ...form([['quality', '安全事故', '0起']]) },
    {
      name: 'an empty level has no indicator',
      ...form([['quantity', '检修水泵', '≥24台']], { emptyLevels: ['quality'] }),
    },
    { name: 'an empty row of a form still to be filled in', ...form([['quantity', '', '']]) },
    {
      name: 'a table of an evaluation that prints no values',
      ...form([
        ['quantity', '检修水泵', '', { scoringRule: '少一台扣一分' }],
        ['quality', '验收资料齐全', '', { scoringRule: '缺一份扣半分' }],
      ]),
    },
    {
      name: 'a table of points that prints no values',
      ...form([
        ['quantity', '需求迫切', '', { weight: '10', score: '8' }],
        ['quality', '单价有询价', '', { weight: '12', score: '9' }],
      ]),
    },
    { name: 'a value of the whole term', ...form([['quantity', '建成泵站', '/', { termTarget: '4座' }]]) },
    {
      name: 'no harm',
      documents: [{ forms: [{ rows: [['socialCost', '施工对周边居民的不利影响', '无']] }] }],
    },
    { name: 'none of what is unwanted', documents: [{ forms: [{ rows: [['quality', '培训安全事故', '无']] }] }] },
  ],
}

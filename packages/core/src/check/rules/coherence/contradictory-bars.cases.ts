import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const rows = (...given: NonNullable<FormSpec['rows']>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '护林防火' }, rows: given }] }],
})

export const contradictoryBarsCases: RuleCases = {
  fires: [
    {
      name: 'a count, and 90 % of it',
      ...rows(['quantity', '护林站建设', '≥10个'], ['quality', '护林站建设完成率', '≥90%']),
      at: ['≥90%'],
    },
    {
      name: 'one rate with two values',
      ...rows(['cost', '人工或材料成本控制率', '100%'], ['cost', '人工成本控制率', '≤0']),
      at: ['≤0'],
    },
    {
      name: 'one name, two values that exclude each other',
      ...rows(['quality', '瞭望塔完好率', '≥95%'], ['quality', '瞭望塔完好率', '≤90%']),
      at: ['≤90%'],
    },
  ],
  silent: [
    { name: 'all of it', ...rows(['quantity', '护林站建设', '≥10个'], ['quality', '护林站建设完成率', '100%']) },
    { name: 'another thing', ...rows(['quantity', '护林站建设', '≥10个'], ['quality', '防火道清理完成率', '≥90%']) },
    {
      name: 'how good it is',
      ...rows(['quantity', '护林站建设', '≥10个'], ['quality', '护林站建设验收合格率', '≥90%']),
    },
    { name: 'its opposite', ...rows(['quality', '抽检合格率', '≥98%'], ['quality', '抽检不合格率', '≤2%']) },
    { name: 'both can be met', ...rows(['quality', '完好率', '≥95%'], ['quality', '设备完好率', '100%']) },
    {
      name: 'two groups of one rate',
      ...rows(['serviceSatisfaction', '职工满意度', '≥95%'], ['serviceSatisfaction', '男职工满意度', '=90%']),
    },
    { name: 'a ceiling on a share', ...rows(['quantity', '火情处置', '≥10次'], ['quality', '火情处置完成率', '≤90%']) },
  ],
}

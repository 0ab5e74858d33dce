import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const pair = (output: string, cost: string): NonNullable<FormSpec['rows']> => [
  ['quantity', output, '≥4场'],
  ['cost', cost, '≤3万元'],
]
const rows = (...given: NonNullable<FormSpec['rows']>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '群众文化' }, funds: { 年度资金总额: '30' }, rows: given }] }],
})
const three = ['举办书法讲座', '制作黑板报', '送戏下乡巡演'].flatMap((name) => pair(name, name))

export const outputCostNameDiffersCases: RuleCases = {
  fires: [
    {
      name: 'a word put in',
      ...rows(...three, ...pair('村级服务能力提升项目', '村级提升便民服务能力项目')),
      at: ['村级提升便民服务能力项目'],
    },
    {
      name: 'a word left out',
      ...rows(...three, ...pair('巩固提升现有文化站点', '巩固提升文化站点')),
      at: ['巩固提升文化站点'],
    },
  ],
  silent: [
    { name: 'one name', ...rows(...three) },
    { name: 'only the verb differs', ...rows(...three, ...pair('举办民歌采风', '民歌采风活动')) },
    { name: 'two things', ...rows(...three, ...pair('编印文艺期刊', '流动图书车巡回')) },
    { name: 'parts of one thing', ...rows(...three, ...pair('乡镇文化站维修', '乡镇文化站音响购置')) },
    {
      name: 'a form whose outputs and costs do not go by name',
      ...rows(...pair('巩固提升现有文化站点', '巩固提升文化站点')),
    },
  ],
}

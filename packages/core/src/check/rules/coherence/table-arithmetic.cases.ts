import type { DisclosureSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const table = (...rows: readonly string[]) => ({
  documents: [
    {
      forms: [],
      skipped: rows.map((row): NonNullable<DisclosureSpec['skipped']>[number] => ({
        raw: row.replaceAll('|', '\t'),
        why: 'table',
      })),
    },
  ],
})

const counties = (total: string) =>
  table('县区|项目数（个）|资金（亿元）', '东山县|126|7.3', '石桥县|98|5.6', '柏林县|104|6.1', total)
const projects = (rate: string) =>
  table(
    '项目名称|预算数（万元）|执行数（万元）|执行率',
    '良种推广|1820|1820|100%',
    '农民培育|360|343.8|95.5%',
    `质量监测|480|456|${rate}`,
  )
const points = (score: string) =>
  table('一级指标|分值|得分|得分率', '决策|20|18|90%', `过程|20|${score}`, '产出|30|27|90%')

export const tableArithmeticCases: RuleCases = {
  fires: [
    { name: 'the rows do not make the total', ...counties('合计|338|19'), at: ['合计\t338\t19'] },
    {
      name: 'numbered rows',
      ...table('序号|项目|资金（万元）', '1|路灯|12.5', '2|桥梁|40', '合计||62.5'),
      at: ['合计\t\t62.5'],
    },
    { name: 'a rate that its row does not give', ...projects('85%'), at: ['质量监测\t480\t456\t85%'] },
    { name: 'more points than there are', ...points('28|140%'), at: ['过程\t20\t28\t140%'] },
    {
      name: 'more mended than found',
      ...table('单位|发现问题（个）|已整改（个）', '甲站|14|21', '乙站|9|8', '丙站|6|6'),
      at: ['甲站\t14\t21'],
    },
  ],
  silent: [
    { name: 'a right total', ...counties('合计|328|19') },
    { name: 'a rounded total', ...table('序号|项目|资金（万元）', '1|路灯|12.54', '2|桥梁|40.03', '合计||52.58') },
    { name: 'no column that adds up, and no numbers: parts of parts', ...counties('合计|230|13.4') },
    { name: 'sums within the sum', ...table('项目|资金|人数', '甲|10|2', '小计|10|2', '乙|5|1', '合计|16|3') },
    { name: 'means', ...table('序号|项目|得分', '1|路灯|90', '2|桥梁|94', '合计||92') },
    { name: 'right rates', ...projects('95%') },
    { name: 'rates cut off', ...points('17.5|87%') },
    {
      name: 'a rate of something else',
      ...table('项目|预算数|执行数|执行率', '甲|10|5|60%', '乙|10|6|70%', '丙|10|9|95%'),
    },
  ],
}

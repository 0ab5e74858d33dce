import type { RuleCases } from '../../rule.ts'
import { lastSelf, lastTarget, target } from './shared/case-files.ts'

const goal = (year: number, more = '') =>
  `${year}年对县域内登记的古桥逐座巡查，及时上报并处置险情，完善古桥档案，引导村民参与守护，使古桥得到妥善保护${more}。`
const rows = [['quantity', '巡查次数', '≥24次']] as const
const money = (amount: string) => ({ amountUnit: '万元', funds: { 年度资金总额: amount } }) as const

export const goalCopiedFromLastYearCases: RuleCases = {
  fires: [
    {
      name: 'only the year differs, and there is more money',
      documents: [
        lastTarget(rows, { goal: goal(2024), ...money('30') }),
        target(rows, { goal: goal(2025), ...money('36') }),
      ],
      at: [goal(2025)],
    },
    {
      name: 'a few words more',
      documents: [lastTarget(rows, { goal: goal(2024) }), target(rows, { goal: goal(2025, '和利用') })],
      at: [goal(2025, '和利用')],
    },
  ],
  silent: [
    {
      name: 'another goal',
      documents: [
        lastTarget(rows, { goal: goal(2024) }),
        target(rows, { goal: '修复水毁古桥2座，安装监测设备5套，为3座古桥编制保护方案，全年巡查30次。' }),
      ],
    },
    {
      name: 'a short one',
      documents: [lastTarget(rows, { goal: '全年巡查古桥24次。' }), target(rows, { goal: '全年巡查古桥24次。' })],
    },
    {
      name: 'last year’s self-evaluation repeats last year’s goal',
      documents: [lastTarget(rows, { goal: goal(2024) }), lastSelf(rows, { goal: goal(2024) })],
    },
    {
      name: 'another unit',
      documents: [
        lastTarget(rows, { goal: goal(2024), fields: { 项目名称: '古桥巡护', 实施单位: '西栅县文物保护所' } }),
        target(rows, { goal: goal(2025) }),
      ],
    },
  ],
}

import type { Random } from '../../fuzz/random.ts'
import { money, type Sheet } from '../sheet.ts'
import { between, type Plan } from './plan.ts'
import { targetSheet } from './target.ts'

const counties: readonly (readonly [county: string, goal: string])[] = [
  ['东栅县', '按省级下达的任务在六个乡镇组织实施，年底前全部完成，资金按进度拨付到位。'],
  ['西栅县', '由县级主管部门统一招标，分两批进场，十一月底前通过验收，受益群众达到预期。'],
]

/** A province's target with the money that it hands down, and those of two counties that show it. */
export const transferSheets = (plan: Plan, random: Random): readonly Sheet[] => {
  const sheet = targetSheet(plan, random)
  const down = 100 * between(random, 2, 9)
  const province: Sheet = {
    ...sheet,
    money: [
      { label: '年度资金总额', budget: money(plan.budget) },
      { label: '其中：本级资金', budget: money(plan.budget - 2 * down) },
      { label: '转移市县资金', budget: money(2 * down) },
    ],
  }
  return [
    province,
    ...counties.map(
      ([county, goal]): Sheet => ({
        ...sheet,
        head: sheet.head.map(([label, value]) =>
          label === '项目名称' ? [label, value] : [label, value.replace(/^.*?[县区市]/, county)],
        ),
        goal,
        money: [
          { label: '年度资金总额', budget: money(plan.budget) },
          { label: '其中：省级资金', budget: money(down) },
          { label: '本级资金', budget: money(plan.budget - down) },
        ],
      }),
    ),
  ]
}

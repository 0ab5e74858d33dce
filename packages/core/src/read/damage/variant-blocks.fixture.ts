import type { Example } from '../../template/examples/example.ts'
import type { ShapeRow } from '../../template/form-shape.ts'
import type { themeOf } from './content.fixture.ts'
import type { Random } from './random.fixture.ts'

/** Further blocks of an invented form: plans, stages, sub-goals. */
export interface VariantBlocks {
  readonly before: readonly ShapeRow[]
  readonly after: readonly ShapeRow[]
  readonly filled: Pick<Example, 'plan' | 'schedule' | 'subGoals'>
}

export const blocksOf = (random: Random, theme: ReturnType<typeof themeOf>, count: number): VariantBlocks => {
  const kinds = random.some(['plan', 'schedule', 'subGoals'] as const, count)
  const label = {
    plan: random.pick(['资金支出计划（%）', '用款计划', '资金支出进度计划（%）']),
    schedule: random.pick(['年度实施计划', '实施进度计划', '项目阶段性计划']),
    subGoals: random.pick(['明细目标', '分项目标', '具体目标']),
  }
  const steps = random.pick([
    ['3月底', '6月底', '9月底', '12月底'],
    ['第一季度', '第二季度', '第三季度', '第四季度'],
  ])
  const has = (kind: keyof typeof label): boolean => kinds.some((one) => one === kind)
  return {
    before: has('plan') ? [{ spendingPlan: { label: label.plan, steps } }] : [],
    after: [
      ...(has('subGoals') ? [{ subGoals: { label: label.subGoals } }] : []),
      ...(has('schedule') ? [{ schedule: { label: label.schedule } }] : []),
    ],
    filled: {
      ...(has('plan') ? { plan: ['20%', '45%', '80%', '100%'] } : {}),
      ...(has('schedule')
        ? {
            schedule: [
              ['2026年1月至4月', `完成${theme.project}招标，签订合同。`],
              ['2026年5月至11月', `组织实施，${theme.things[0]}全部完成。`],
            ] as const,
          }
        : {}),
      ...(has('subGoals')
        ? { subGoals: theme.things.slice(0, 3).map((thing, i) => ({ no: `${i + 1}`, text: `按计划完成${thing}。` })) }
        : {}),
    },
  }
}

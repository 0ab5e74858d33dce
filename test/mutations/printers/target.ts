import type { Sheet } from '../sheet.ts'
import { levelsOf, line, text } from './line.ts'

/** Further pairs of the head, two a row. */
const pairs = (head: Sheet['head']): readonly string[] =>
  head.flatMap(([label, value], at) => {
    const [next, beside] = head[at + 1] ?? []
    if (at % 2 === 1) return []
    return [
      line(
        6,
        [label, 2],
        ...(next === undefined
          ? [[value, 4] as const]
          : [[value] as const, [next] as const, [text(beside), 2] as const]),
      ),
    ]
  })

const spendingPlan = (spending: Sheet['spending']): readonly string[] =>
  spending === undefined
    ? []
    : [
        line(6, ['资金支出计划（%）', 2], ...spending.map(([by]): readonly [string] => [by])),
        line(6, ['^', 1], ['^', 1], ...spending.map(([, percent]): readonly [string] => [percent])),
      ]

const scheduled = (schedule: Sheet['schedule'] = []): readonly string[] =>
  schedule.map(([period, work], at) =>
    at === 0 ? line(6, ['阶段性计划', 2], [period], [work, 3]) : line(6, ['^', 1], ['^', 1], [period, 1], [work, 3]),
  )

export const target = ({
  head,
  money,
  moneyLabel = '项目资金（万元）',
  spending,
  schedule,
  goal,
  rows,
}: Sheet): readonly string[] => {
  const described = rows.some(({ definition }) => definition !== undefined)
  return [
    line(6, [head[0]?.[0] ?? '', 2], [head[0]?.[1] ?? '', 4]),
    ...pairs(head.slice(1)),
    ...money.map(({ label, budget }, at) =>
      line(6, [at === 0 ? moneyLabel : '^'], [at === 0 ? '<' : '^'], [label, 2], [budget, 2]),
    ),
    ...spendingPlan(spending),
    ...scheduled(schedule),
    line(6, ['年度绩效目标', 2], [goal, 4]),
    described
      ? line(6, ['一级指标'], ['二级指标'], ['三级指标'], ['绩效指标描述'], ['指标值'], ['指标值确定依据'])
      : line(6, ['绩效指标'], ['一级指标'], ['二级指标'], ['三级指标'], ['指标值'], ['分值权重']),
    ...levelsOf(rows).map(([level1, level2], at) => {
      const row = rows[at]
      return described
        ? line(
            6,
            [level1],
            [level2],
            [text(row?.name)],
            [text(row?.definition)],
            [text(row?.target)],
            [text(row?.basis)],
          )
        : line(6, ['^'], [level1], [level2], [text(row?.name)], [text(row?.target)], [text(row?.weight)])
    }),
  ]
}

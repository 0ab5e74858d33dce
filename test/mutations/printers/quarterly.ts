import type { Sheet } from '../sheet.ts'
import { levelsOf, line, text } from './line.ts'

const quarters = ['一季度', '上半年', '前三季度', '全年']

/** A target whose rows say how far the work is by the end of each quarter. */
export const quarterly = ({ head, money, goal, rows }: Sheet): readonly string[] => [
  ...head.map(([label, value]) => line(8, [label, 2], [value, 6])),
  ...money.map(({ label, budget }) => line(8, [`${label}（万元）`, 2], [budget, 6])),
  line(8, ['年度绩效目标', 2], [goal, 6]),
  line(8, ['一级指标'], ['二级指标'], ['三级指标'], ['年度指标值'], ['进度计划', 4]),
  line(8, ['^'], ['^'], ['^'], ['^'], ...quarters.map((quarter): readonly [string] => [quarter])),
  ...levelsOf(rows).map(([level1, level2], at) => {
    const row = rows[at]
    return line(
      8,
      [level1],
      [level2],
      [text(row?.name)],
      [text(row?.target)],
      ...quarters.map((_, quarter): readonly [string] => [text(row?.progress?.[quarter])]),
    )
  }),
]

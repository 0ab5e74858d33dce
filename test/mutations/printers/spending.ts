import type { Sheet } from '../sheet.ts'
import { levelsOf, line, text } from './line.ts'

/** A department's target with its expenditure by kind, and no tasks. */
export const spending = ({ head, money, goal, rows }: Sheet): readonly string[] => [
  line(6, [head[0]?.[0] ?? '', 2], [head[0]?.[1] ?? '', 4]),
  ...money.map(({ label, budget }, at) =>
    line(6, [at === 0 ? '支出预算（万元）' : '^'], [at === 0 ? '<' : '^'], [label, 2], [budget, 2]),
  ),
  line(6, ['年度绩效目标', 2], [goal, 4]),
  line(6, ['绩效指标'], ['一级指标'], ['二级指标'], ['三级指标'], ['指标值'], ['分值权重']),
  ...levelsOf(rows).map(([level1, level2], at) => {
    const row = rows[at]
    return line(6, ['^'], [level1], [level2], [text(row?.name)], [text(row?.target)], [text(row?.weight)])
  }),
]

import type { Sheet } from '../sheet.ts'
import { levelsOf, line, text } from './line.ts'

/** A self-evaluation whose rows print the completion and the share of the points. */
export const coefficients = ({ head, money, goal, goalActual, rows, totals, grade }: Sheet): readonly string[] => [
  line(9, [head[0]?.[0] ?? '', 2], [head[0]?.[1] ?? '', 7]),
  line(9, [head[1]?.[0] ?? '', 2], [head[1]?.[1] ?? '', 3], [head[2]?.[0] ?? ''], [head[2]?.[1] ?? '', 3]),
  line(9, ['项目资金（万元）', 2], ['', 2], ['全年预算数'], ['全年执行数'], ['分值'], ['执行率'], ['得分']),
  ...money.map(({ label, budget, executed, points, rate, score }) =>
    line(9, ['^'], ['^'], [label, 2], [budget], [text(executed)], [text(points)], [text(rate)], [text(score)]),
  ),
  line(9, ['年度总体目标'], ['预期目标', 4], ['实际完成情况', 4]),
  line(9, ['^'], [goal, 4], [text(goalActual), 4]),
  line(
    9,
    ...['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '完成率', '分值', '得分系数', '得分'].map(
      (label): readonly [string] => [label],
    ),
  ),
  ...levelsOf(rows).map(([level1, level2], at) => {
    const row = rows[at]
    return line(
      9,
      [level1],
      [level2],
      [text(row?.name)],
      [text(row?.target)],
      [text(row?.actual)],
      [text(row?.completion)],
      [text(row?.weight)],
      [text(row?.factor)],
      [text(row?.score)],
    )
  }),
  line(9, ['总分', 6], [text(totals?.weight)], [''], [text(totals?.score)]),
  line(9, ['评价等级', 2], [text(grade), 7]),
]

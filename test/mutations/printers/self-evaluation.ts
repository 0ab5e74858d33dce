import type { MoneyLine, Sheet } from '../sheet.ts'
import { levelsOf, line, text } from './line.ts'

export const selfEvaluation = ({ head, money, goal, goalActual, rows, totals }: Sheet): readonly string[] => [
  line(9, [head[0]?.[0] ?? '', 2], [head[0]?.[1] ?? '', 7]),
  line(9, [head[1]?.[0] ?? '', 2], [head[1]?.[1] ?? '', 3], [head[2]?.[0] ?? ''], [head[2]?.[1] ?? '', 3]),
  line(
    9,
    ['项目资金（万元）', 2],
    [''],
    ['年初预算数'],
    ['全年预算数'],
    ['全年执行数'],
    ['分值'],
    ['执行率'],
    ['得分'],
  ),
  ...money.map((each: MoneyLine) =>
    line(
      9,
      ['^'],
      ['^'],
      [each.label],
      [text(each.start)],
      [each.budget],
      [text(each.executed)],
      [text(each.points)],
      [text(each.rate)],
      [text(each.score)],
    ),
  ),
  line(9, ['年度总体目标'], ['预期目标', 4], ['实际完成情况', 4]),
  line(9, ['^'], [goal, 4], [text(goalActual), 4]),
  line(
    9,
    ['绩效指标'],
    ['一级指标'],
    ['二级指标'],
    ['三级指标'],
    ['年度指标值'],
    ['实际完成值'],
    ['分值'],
    ['得分'],
    ['偏差原因分析及改进措施'],
  ),
  ...levelsOf(rows).map(([level1, level2], at) => {
    const row = rows[at]
    return line(
      9,
      ['^'],
      [level1],
      [level2],
      [text(row?.name)],
      [text(row?.target)],
      [text(row?.actual)],
      [text(row?.weight)],
      [text(row?.score)],
      [text(row?.note)],
    )
  }),
  line(9, ['总分', 6], [text(totals?.weight)], [text(totals?.score)], ['']),
]

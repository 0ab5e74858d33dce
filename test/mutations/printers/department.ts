import type { Sheet } from '../sheet.ts'
import { levelsOf, line, text } from './line.ts'

export const department = ({ head, money, tasks = [], goal, rows }: Sheet): readonly string[] => [
  line(6, [head[0]?.[0] ?? '', 2], [head[0]?.[1] ?? '', 4]),
  line(6, ['年度主要任务'], ['任务名称'], ['主要内容'], ['预算金额（万元）', 3]),
  line(6, ['^'], ['^'], ['^'], ['总额'], ['财政拨款'], ['其他资金']),
  ...tasks.map(({ name, content, total, fiscal, other }) =>
    line(6, ['^'], [name], [content], [total], [fiscal], [other]),
  ),
  line(6, ['^'], ['金额合计', 2], [text(money[0]?.budget)], [text(money[0]?.start)], [text(money[0]?.executed)]),
  line(6, ['年度总体目标'], [goal, 5]),
  line(6, ['年度绩效指标'], ['一级指标'], ['二级指标'], ['三级指标', 2], ['指标值']),
  ...levelsOf(rows).map(([level1, level2], at) => {
    const row = rows[at]
    return line(6, ['^'], [level1], [level2], [text(row?.name), 2], [text(row?.target)])
  }),
]

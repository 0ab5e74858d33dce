import type { Sheet } from '../sheet.ts'
import { levelsOf, line, text } from './line.ts'

const causes = ['经费保障', '制度保障', '人员保障', '硬件条件保障', '其他']
const likelihoods = ['certain', 'possible', 'impossible'] as const

export const monitoring = ({ head, money, goal, rows }: Sheet): readonly string[] => [
  line(16, [head[0]?.[0] ?? '', 2], [head[0]?.[1] ?? '', 14]),
  line(16, [head[1]?.[0] ?? '', 2], [head[1]?.[1] ?? '', 4], [head[2]?.[0] ?? '', 2], [head[2]?.[1] ?? '', 8]),
  line(
    16,
    ['项目资金（万元）', 2],
    ['', 2],
    ['年初预算数'],
    ['1-7月执行数'],
    ['1-7月执行率', 2],
    ['全年预计执行数', 8],
  ),
  ...money.map((each) =>
    line(
      16,
      ['^'],
      ['^'],
      [each.label, 2],
      [each.budget],
      [text(each.executed)],
      [text(each.rate), 2],
      [text(each.forecast), 8],
    ),
  ),
  line(16, ['年度总体目标', 2], [goal, 14]),
  line(
    16,
    ['绩效指标'],
    ['一级指标'],
    ['二级指标'],
    ['三级指标'],
    ['年度指标值'],
    ['1-7月执行情况'],
    ['全年预计完成情况'],
    ['偏差原因分析', 6],
    ['完成目标可能性', 3],
  ),
  line(
    16,
    ...Array.from({ length: 7 }, (): readonly [string] => ['^']),
    ...causes.map((cause): readonly [string] => [cause]),
    ['原因说明'],
    ['确定能'],
    ['有可能'],
    ['完全不可能'],
  ),
  ...levelsOf(rows).map(([level1, level2], at) => {
    const row = rows[at]
    return line(
      16,
      ['^'],
      [level1],
      [level2],
      [text(row?.name)],
      [text(row?.target)],
      [text(row?.status)],
      [text(row?.forecast)],
      ...causes.map((cause): readonly [string] => [row?.cause === cause ? '√' : '']),
      [text(row?.reason)],
      ...likelihoods.map((likelihood): readonly [string] => [row?.likelihood === likelihood ? '√' : '']),
    )
  }),
]

import type { MoneyLine, Paper, Row, Sheet } from './sheet.ts'

/** A row of a grid file of so many columns: texts with their spans, what is left is covered by the last. */
const line = (width: number, ...cells: readonly (readonly [text: string, span?: number])[]): string => {
  const marks = cells.flatMap(([text, span = 1]) => [
    text.replaceAll('|', '\\|').replaceAll('\n', '\\n'),
    ...Array<string>(span - 1).fill('<'),
  ])
  return `| ${[...marks, ...Array<string>(width - marks.length).fill('<')].join(' | ')} |`
}

/** `^` where a level goes on from the row above. */
const levelsOf = (rows: readonly Row[]): readonly (readonly [string, string])[] =>
  rows.map(({ level1, level2 }, at) => {
    const above = rows[at - 1]
    const same1 = above?.level1 === level1
    return [same1 ? '^' : level1, same1 && above.level2 === level2 ? '^' : level2]
  })

const text = (printed: string | undefined): string => printed ?? ''

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

const target = ({ head, money, moneyLabel = '项目资金（万元）', spending, goal, rows }: Sheet): readonly string[] => {
  const described = rows.some(({ definition }) => definition !== undefined)
  return [
    line(6, [head[0]?.[0] ?? '', 2], [head[0]?.[1] ?? '', 4]),
    ...pairs(head.slice(1)),
    ...money.map(({ label, budget }, at) =>
      line(6, [at === 0 ? moneyLabel : '^'], [at === 0 ? '<' : '^'], [label, 2], [budget, 2]),
    ),
    ...spendingPlan(spending),
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

const selfEvaluation = ({ head, money, goal, goalActual, rows, totals }: Sheet): readonly string[] => [
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

const causes = ['经费保障', '制度保障', '人员保障', '硬件条件保障', '其他']
const likelihoods = ['certain', 'possible', 'impossible'] as const

const monitoring = ({ head, money, goal, rows }: Sheet): readonly string[] => [
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

const department = ({ head, money, tasks = [], goal, rows }: Sheet): readonly string[] => [
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

const bodies = { target, 'self-evaluation': selfEvaluation, monitoring, department } as const

const printSheet = (sheet: Sheet): readonly string[] => [
  sheet.title,
  `（${sheet.year}年度）`,
  ...(sheet.unitLine === '' ? [] : [sheet.unitLine]),
  '',
  ...bodies[sheet.kind](sheet),
  '',
  ...sheet.notes,
  '',
]

/** The document as a grid file (test/layouts/README.md): its prose, then title, unit line, table and notes of each form. */
export const printPaper = ({ prose, sheets }: Paper): string => [...prose, ...sheets.flatMap(printSheet)].join('\n')

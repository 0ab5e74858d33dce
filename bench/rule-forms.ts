import type { Disclosure } from '@jiheng/core/form'
import { readBlocks } from '@jiheng/core/read'
import { templates } from '@jiheng/core/template'
import { asBlocks } from '../test/harness/as-blocks.ts'
import { parseGrid } from '../test/harness/parse-grid.ts'

/** The kinds of forms whose checking is measured. */
export const formKinds = ['target', 'self-evaluation', 'monitoring', 'department'] as const
export type FormKind = (typeof formKinds)[number]

const places = [...'东西南北上下新老前后', ...'松竹梅兰菊荷枫槐榆柳', ...'金银铜铁锡石玉珠贝沙']
const things: readonly (readonly [thing: string, deed: string, unit: string])[] = [
  ['河道堤防', '加固长度', '公里'],
  ['社区食堂', '开办数量', '个'],
  ['农技讲座', '举办场次', '场'],
  ['村级水窖', '修缮数量', '座'],
  ['图书下乡', '送书册数', '册'],
  ['林区步道', '养护里程', '公里'],
  ['非遗课堂', '开课次数', '次'],
  ['灌溉机井', '检修数量', '眼'],
]

interface Row {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly target: string
  readonly actual: string
}

/** Kinds of rows by the share of a form that they take, from its top. */
const parts: readonly (readonly [until: number, level1: string, level2: string, row: (n: number) => Row])[] = (() => {
  const thing = (n: number) => things[n % things.length] ?? things[0] ?? ['', '', '']
  const at = (n: number) => `${places[n % places.length]}${places[Math.floor(n / places.length + n) % places.length]}`
  const row = (level1: string, level2: string, of: (n: number) => readonly [string, string, string]) => (n: number) => {
    const [name, target, actual] = of(n)
    return { level1, level2, name, target, actual }
  }
  const kinds: readonly (readonly [number, string, string, (n: number) => readonly [string, string, string]])[] = [
    [
      0.4,
      '产出指标',
      '数量指标',
      (n) => [`${at(n)}${thing(n)[0]}${thing(n)[1]}`, `≥${n + 2}${thing(n)[2]}`, `${n + 3}${thing(n)[2]}`],
    ],
    [
      0.55,
      '产出指标',
      '质量指标',
      (n) => [`${at(n)}${thing(n)[0]}验收合格率`, `≥${90 + (n % 9)}%`, `${91 + (n % 9)}%`],
    ],
    [
      0.65,
      '产出指标',
      '时效指标',
      (n) => [`${at(n)}${thing(n)[0]}完成时限`, `2025年${1 + (n % 12)}月底前`, `2025年${1 + (n % 12)}月20日`],
    ],
    [
      0.8,
      '成本指标',
      '经济成本指标',
      (n) => [`${at(n)}${thing(n)[0]}费用`, `≤${(n + 1) / 2}万元`, `${(n + 1) / 2}万元`],
    ],
    [
      0.95,
      '效益指标',
      '社会效益指标',
      (n) => [`${at(n)}${thing(n)[0]}受益人数`, `≥${n * 20 + 100}人`, `${n * 20 + 130}人`],
    ],
    [1, '满意度指标', '服务对象满意度指标', (n) => [`${at(n)}居民满意度`, `≥${85 + (n % 10)}%`, `${86 + (n % 10)}%`]],
  ]
  return kinds.map(([until, level1, level2, of]) => [until, level1, level2, row(level1, level2, of)] as const)
})()

const rowsOf = (count: number, first: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => {
    const part = parts.find(([until]) => (at + 1) / count <= until + 1e-9)
    if (!part) throw new Error('rowsOf: the last part ends at 1')
    return part[3](first + at)
  })

/** A grid line; a level that goes on from the row above is `^`. */
const line = (rows: readonly Row[], at: number, rest: readonly string[]): string => {
  const [row, above] = [rows[at], rows[at - 1]]
  if (!row) return ''
  const same = above?.level1 === row.level1
  return `| ${[same ? '^' : row.level1, same && above.level2 === row.level2 ? '^' : row.level2, row.name, ...rest].join(' | ')} |`
}

const goal = (rows: readonly Row[]): string =>
  `围绕年度重点工作，${rows
    .slice(0, 6)
    .map(({ name, target }) => `完成${name}${target.replace(/[≥≤]/, '')}`)
    .join('；')}。通过项目实施，群众生活便利程度进一步提高，服务对象满意度不低于85%。`

const lines: Readonly<Record<FormKind, (rows: readonly Row[], of: number) => readonly string[]>> = {
  target: (rows, of) => [
    '项目支出绩效目标表',
    '（2025年度）',
    '',
    `| 项目名称 | < | 云溪第${of}片区惠民服务 | < | < |`,
    '| 主管部门 | < | 云溪县民政局 | < | < |',
    '| 年度资金总额（万元） | < | 320.50 | < | < |',
    `| 年度总体目标 | < | ${goal(rows)} | < | < |`,
    '| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |',
    ...rows.map(({ target }, at) => line(rows, at, [target, String(90 / rows.length)])),
  ],
  'self-evaluation': (rows, of) => [
    '项目支出绩效自评表',
    '（2025年度）',
    '',
    `| 项目名称 | < | 云溪第${of}片区惠民服务 | < | < | < | < |`,
    '| 主管部门 | < | 云溪县民政局 | < | < | < | < |',
    '| 项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 |',
    '| 年度资金总额 | < | 320.50 | 320.50 | 300.00 | 10 | 93.60% |',
    `| 年度总体目标 | < | ${goal(rows)} | < | < | < | < |`,
    '| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |',
    ...rows.map(({ target, actual }, at) =>
      line(rows, at, [target, actual, String(90 / rows.length), String(90 / rows.length)]),
    ),
  ],
  monitoring: (rows, of) => [
    '项目支出绩效目标执行监控表',
    '（2025年度）',
    '',
    `| 项目名称 | < | 云溪第${of}片区惠民服务 | < | < | < |`,
    '| 主管部门 | < | 云溪县民政局 | < | < | < |',
    '| 项目资金（万元） | < | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数 |',
    '| 年度资金总额 | < | 320.50 | 160.25 | 50% | 320.50 |',
    `| 年度总体目标 | < | ${goal(rows)} | < | < | < |`,
    '| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 |',
    ...rows.map(({ target, actual }, at) => line(rows, at, [target, actual, actual])),
  ],
  department: (rows, of) => [
    '部门整体支出绩效目标表',
    '（2025年度）',
    '',
    `| 部门名称 | < | 云溪县第${of}服务中心 | < |`,
    '| 年度预算（万元） | < | 资金总额 | 4310.55 |',
    '| ^ | ^ | 其中：财政拨款 | 3980.55 |',
    '| ^ | ^ | 其他资金 | 330.00 |',
    `| 年度绩效目标 | < | ${goal(rows)} | < |`,
    '| 一级指标 | 二级指标 | 三级指标 | 指标值 |',
    ...rows.map(({ target }, at) => line(rows, at, [target])),
  ],
}

/**
 * A published file with one form: no two of different numbers share a row, as in a year of a province.
 * @param rows How many indicators it has.
 * @param of Its number.
 */
export const ruleForm = (kind: FormKind, rows: number, of: number): Disclosure => {
  const text = lines[kind](rowsOf(rows, of * rows), of).join('\n')
  return readBlocks(asBlocks(parseGrid(text), `${kind}-${of}`), { templates })
}

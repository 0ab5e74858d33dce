import type { ShapeCell, ShapeRow } from '../../template/form-shape.ts'
import type { Random } from './random.fixture.ts'

/** The head of an invented form: its rows, and what is filled in by name. */
export interface VariantHead {
  readonly rows: readonly ShapeRow[]
  readonly fields: Readonly<Record<string, string>>
  readonly funds: Readonly<Record<string, string>>
}

const pair = (label: string): readonly ShapeCell[] => [{ label }, { field: label }]

/** Rows that name project, department and unit, in one of the country's ways. */
export const namesOf = (random: Random, project: string, unit: string, department: boolean): VariantHead => {
  const fields: Record<string, string> = {}
  const row = (...cells: readonly (readonly [label: string, value: string])[]): ShapeRow => {
    for (const [label, value] of cells) fields[label] = value
    return { cells: cells.flatMap(([label]) => pair(label)) }
  }
  if (department) {
    const rows = [
      row([random.pick(['部门名称', '部门（单位）名称', '单位名称', '预算部门名称']), unit]),
      ...(random.chance(0.6) ? [row(['部门负责人', '负责人甲'], ['联系电话', '0000-7654321'])] : []),
    ]
    return { rows, fields, funds: {} }
  }
  const rows = [
    ...(random.chance(0.3) ? [row(['项目编码', `P${1000 + random.below(9000)}2600${random.below(10)}`])] : []),
    row([random.pick(['项目名称', '项目名称', '专项名称', '政策和项目名称']), project]),
    row(
      [
        random.pick(['主管部门', '主管部门及代码', '主管部门（单位）', '预算主管部门']),
        random.pick(['云溪县人民政府办公室', '106云溪县财政局']),
      ],
      [random.pick(['实施单位', '项目实施单位', '项目单位', '填报单位', '预算单位']), unit],
    ),
    ...(random.chance(0.6)
      ? [
          row(
            [
              random.pick(['项目属性', '项目类别', '项目性质', '项目类型']),
              random.pick(['新增项目', '延续项目', '特定目标类']),
            ],
            [
              random.pick(['项目期', '项目期限', '实施期限', '项目起止时间', '项目周期']),
              random.pick(['1年', '2026年1月至12月', '长期']),
            ],
          ),
        ]
      : []),
    ...(random.chance(0.4)
      ? [row(['项目负责人', '负责人乙'], [random.pick(['联系电话', '联系方式']), '0000-1234567'])]
      : []),
    ...(random.chance(0.3)
      ? [row([random.pick(['立项依据', '项目概况', '项目立项依据']), `根据年度工作要点和上级部署，实施${project}。`])]
      : []),
  ]
  return { rows, fields, funds: {} }
}

const amount = (random: Random): string =>
  random.pick([
    `${5 + random.below(400)}`,
    `${random.below(900)}.${10 + random.below(89)}`,
    `${1 + random.below(9)},${100 + random.below(899)}.00`,
  ])

/** One money cell, or lines of money beside one label. */
export const moneyOf = (random: Random): VariantHead => {
  const funds: Record<string, string> = {}
  const unit = random.pick(['（万元）', '(万元)', '（{amountUnit}）'])
  if (random.chance(0.4)) {
    const label = random.pick(['预算金额', '年度预算金额', '项目资金', '年度资金总额', '预算资金'])
    funds[label] = amount(random)
    return {
      rows: [{ cells: [{ label: label + unit }, { fund: { path: [label] }, field: label }] }],
      fields: {},
      funds,
    }
  }
  const total = random.pick(['年度资金总额', '资金总额', '年度预算资金总额'])
  const parts = random.pick<readonly string[]>([
    ['其中：财政拨款', '其他资金'],
    ['其中：一般公共预算资金', '上年结转资金', '其他资金'],
    ['其中：中央补助', '地方资金', '其他资金'],
    ['其中：财政资金', '单位资金'],
  ])
  const name = (label: string) => label.replace(/^其中：/, '')
  funds[total] = amount(random)
  for (const part of parts) funds[`${total}/${name(part)}`] = random.chance(0.2) ? '' : amount(random)
  const rows: readonly ShapeRow[] = [
    {
      cells: [
        {
          label: `${random.pick(['项目资金', '资金情况', '预算资金', '年度资金'])}${unit}`,
          column: 1,
          span: 1,
          rows: parts.length + 1,
        },
        { label: `${total}${random.pick(['', '：'])}`, column: 2, span: 1 },
        { fund: { path: [total] }, column: 3, span: 2 },
      ],
    },
    ...parts.map(
      (part): ShapeRow => ({
        cells: [
          { label: part, column: 2, span: 1 },
          { fund: { path: [total, name(part)] }, column: 3, span: 2 },
        ],
      }),
    ),
  ]
  return { rows, fields: {}, funds }
}

/** A table of money with columns for plan, execution and points. */
export const moneyMatrixOf = (random: Random): VariantHead => {
  const funds: Record<string, string> = {}
  const columns = random.pick<readonly string[]>([
    ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年初预算数', '全年预算数（A）', '全年执行数（B）', '分值（10分）', '执行率（B/A）', '得分'],
    ['预算数', '执行数', '执行率（%）', '分值', '得分'],
  ])
  const name = (label: string) => label.replace(/（.*$/, '')
  const total = random.pick(['年度资金总额', '资金总额'])
  const parts = ['其中：财政拨款', random.pick(['上年结转资金', '上级补助资金']), '其他资金'] as const
  const row = (label: string, path: readonly string[]): ShapeRow => ({
    cells: [
      { label, column: 2, span: 1 },
      ...columns.map((column, i): ShapeCell => {
        const key = `${path.join('/')}|${name(column)}`
        const points = path.length > 1 ? '—' : name(column) === '分值' ? '10' : '9.8'
        funds[key] = /分值|得分/.test(column)
          ? points
          : /率/.test(column)
            ? `${80 + random.below(20)}.${random.below(90) + 10}%`
            : amount(random)
        return { fund: { path, column: name(column) }, column: i + 3, span: 1 }
      }),
    ],
  })
  const rows: readonly ShapeRow[] = [
    {
      cells: [
        { label: '项目资金（{amountUnit}）', column: 1, span: 1, rows: parts.length + 2 },
        { blank: true, column: 2, span: 1 },
        ...columns.map((label, i): ShapeCell => ({ label, column: i + 3, span: 1 })),
      ],
    },
    row(`${total}${random.pick(['', '：'])}`, [total]),
    ...parts.map((part) => row(part, [total, part.replace(/^其中：/, '')])),
  ]
  return { rows, fields: {}, funds }
}

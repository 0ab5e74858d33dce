import type { Level2 } from '../../form/codes.ts'
import type { Disclosure, Indicator } from '../../form/index.ts'
import { typedText } from '../../form/typed.ts'
import { disclosureOf, type Example } from '../../template/examples/example.ts'
import type { FormShape, ShapeIndicators } from '../../template/form-shape.ts'
import { synthesise } from '../../template/synthesise.ts'
import { indicatorOf, textFor, themeOf, unitOf } from './content.fixture.ts'
import { type Random, randomOf } from './random.fixture.ts'
import { moneyMatrixOf, moneyOf, namesOf } from './variant-head.fixture.ts'

type Kind = 'target' | 'weighted' | 'evaluated' | 'department'
type Columns = ShapeIndicators['columns']

const level1Style: readonly [(text: string, no: number) => string, ...((text: string, no: number) => string)[]] = [
  (text) => `${text}指标`,
  (text) => `${text}指标`,
  (text) => text,
  (text, no) => `${no}-${text}指标`,
]

const levelsOf = (random: Random, points: boolean): ShapeIndicators['levels'] => {
  const first = random.pick(level1Style)
  const second = random.pick([(text: string) => `${text}指标`, (text: string) => `${text}指标`, (text: string) => text])
  const costs = random.chance(0.4)
  const points1 = points && random.chance(0.5)
  const level = (
    level1: ShapeIndicators['levels'][number]['level1'],
    label: string,
    no: number,
    share: string,
    of: readonly (readonly [Level2, string])[],
  ) => ({
    level1,
    label: first(label, no),
    ...(points1 ? { points: share } : {}),
    level2: of.map(([level2, text]) => ({ level2, label: second(text) })),
  })
  const output: readonly (readonly [Level2, string])[] = [
    ['quantity', '数量'],
    ['quality', '质量'],
    ['timeliness', '时效'],
    ...(costs ? [] : ([['cost', '成本']] as const)),
  ]
  return [
    ...(costs
      ? [
          level('cost', '成本', 1, '20', [
            ['economicCost', '经济成本'],
            ['socialCost', '社会成本'],
            ['ecologicalCost', '生态环境成本'],
          ]),
        ]
      : []),
    level('output', '产出', costs ? 2 : 1, costs ? '40' : '50', output),
    level('benefit', random.pick(['效益', '效益', '效果']), costs ? 3 : 2, costs ? '20' : '30', [
      ['economicBenefit', '经济效益'],
      ['socialBenefit', '社会效益'],
      ['ecologicalBenefit', '生态效益'],
      ['sustainableImpact', random.pick(['可持续影响', '可持续发展影响'])],
    ]),
    level('satisfaction', '满意度', costs ? 4 : 3, '10', [
      ['serviceSatisfaction', random.pick(['服务对象满意度', '社会公众或服务对象满意度'])],
    ]),
  ]
}

/** The indicator table's columns, in an order that some region prints. */
const columnsOf = (random: Random, kind: Kind): Columns => {
  const levels: Columns = [
    { property: 'level1', label: random.pick(['一级指标', '一级指标', '一级']) },
    { property: 'level2', label: '二级指标' },
    { property: 'name', label: random.pick(['三级指标', '三级指标', '指标名称']) },
  ]
  const target = {
    property: 'target',
    label: random.pick(['指标值', '年度指标值', '绩效指标值', '目标值', '年度指标值（A）']),
  } as const
  const weight = { property: 'weight', label: random.pick(['分值', '权重', '分值权重', '权重（%）']) } as const
  const definition = {
    property: 'definition',
    label: random.pick(['指标解释', '指标说明', '指标解释及计算公式']),
  } as const
  const basis = { property: 'basis', label: random.pick(['指标值确定依据', '指标依据']) } as const
  const note = { property: 'note', label: '备注' } as const
  const extra = (label: string) => ({ property: 'extra', label }) as const
  switch (kind) {
    case 'target':
      return [
        ...levels,
        ...random.pick([
          [target],
          [target, note],
          [definition, target],
          [target, definition],
          [target, extra('绩效标准'), basis],
          [extra('绩效标准'), target, note],
        ]),
      ]
    case 'weighted':
      return [
        ...levels,
        ...random.pick([
          [target, weight],
          [weight, target, note],
          [target, weight, extra('评分标准'), extra('数据来源')],
          [definition, target, weight, note],
          [extra('历史参考值'), target, weight],
        ]),
      ]
    case 'department':
      return [...levels, ...random.pick([[target], [target, weight], [target, definition, note]])]
    case 'evaluated':
      return [
        ...levels,
        target,
        { property: 'actual', label: random.pick(['实际完成值', '全年完成值', '年度完成值（B）', '实际完成值（B）']) },
        { property: 'weight', label: '分值' },
        { property: 'score', label: random.pick(['得分', '自评得分']) },
        { property: 'note', label: random.pick(['偏差原因分析及改进措施', '未完成原因及改进措施', '备注']) },
      ]
  }
}

const titles: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  target: ['项目支出绩效目标表', '{year}年部门预算项目绩效目标表', '项目绩效目标申报表', '预算项目支出绩效目标批复表'],
  weighted: ['项目支出绩效目标表', '{year}年度项目绩效目标申报表'],
  department: ['部门整体支出绩效目标表', '{year}年度部门整体绩效目标表', '部门（单位）整体支出绩效目标申报表'],
  evaluated: ['项目支出绩效自评表', '{year}年度项目支出绩效自评表', '预算项目绩效自评表'],
}

const rowsOf = (
  random: Random,
  theme: ReturnType<typeof themeOf>,
  levels: ShapeIndicators['levels'],
  columns: Columns,
) => {
  const rows: [string, string, string, Record<string, string>][] = []
  const empty: string[] = []
  for (const { level2: second } of levels)
    for (const { level2 } of second) {
      const most = level2 === 'quantity' ? 5 : level2 === 'cost' ? 3 : 2
      const count = random.chance(0.12) ? 0 : 1 + random.below(most)
      if (count === 0) empty.push(level2)
      for (let i = 0; i < count; i++) {
        const { name, target, actual } = indicatorOf(random, theme, level2, i + random.below(2))
        const more: Record<string, string> = {}
        for (const { property } of columns) {
          if (property === 'actual') more.actual = actual
          if (property === 'weight') more.weight = `${2 + random.below(10)}`
          if (property === 'score') more.score = `${random.below(4) + 1}`
          if (property === 'definition' || property === 'basis' || property === 'note')
            more[property] = textFor(random, property, theme)
        }
        const known = rows.some(([, other]) => other === name)
        rows.push([level2, known ? `${name}（第${i + 1}批）` : name, target, more])
      }
    }
  return { rows, empty }
}

/** An invented form of an invented region, filled in: other labels, other columns, other words each time. */
export const variantOf = (seed: number): Disclosure => {
  const random = randomOf(seed)
  const kind = random.pick<Kind>(['target', 'weighted', 'evaluated', 'department'])
  const [theme, unit, year] = [themeOf(random), unitOf(random), 2024 + random.below(3)]
  const columns = columnsOf(random, kind)
  const levels = levelsOf(random, kind !== 'target')
  const evaluated = kind === 'evaluated'
  const names = namesOf(random, `${theme.project}${random.pick(['项目', '经费', '专项'])}`, unit, kind === 'department')
  const money = evaluated ? moneyMatrixOf(random) : moneyOf(random)
  const goal: FormShape['rows'] = evaluated
    ? [
        {
          cells: [
            { label: random.pick(['年度总体目标', '年度目标']), column: 1, span: 1, rows: 2 },
            { label: random.pick(['预期目标', '年初设定目标']), column: 2, span: 3 },
            { label: random.pick(['实际完成情况', '全年实际完成情况']), column: 5, span: 4 },
          ],
        },
        {
          cells: [
            { part: 'goal', column: 2, span: 3 },
            { part: 'goalActual', column: 5, span: 4 },
          ],
        },
      ]
    : [
        {
          cells: [
            {
              label: random.pick([
                '年度绩效目标',
                '年度总体目标',
                '总体目标',
                '绩效目标',
                '年度目标',
                '项目年度绩效目标',
              ]),
            },
            { part: 'goal' },
          ],
        },
      ]
  const side = random.chance(0.5)
    ? { side: { label: random.pick(['绩效指标', '年度绩效指标', '绩效目标']), header: random.chance(0.6) } }
    : {}
  const total = evaluated && random.chance(0.7)
  const title = random.pick(titles[kind])
  const template = synthesise({
    phase: evaluated ? 'self-evaluation' : 'target',
    subject: kind === 'department' ? 'department' : 'project',
    scheme: levels[0]?.level1 === 'cost' ? '2021' : 'classic',
    amountUnit: '万元',
    head: [
      { style: 'title', text: title },
      ...(random.chance(0.7)
        ? [{ style: 'period' as const, text: random.pick(['（{year}年度）', '({year}年)', '{year}年度']) }]
        : []),
      ...(random.chance(0.5) ? [{ style: 'unit' as const, text: random.pick(['单位：万元', '金额单位：万元']) }] : []),
    ],
    rows: [
      ...names.rows,
      ...money.rows,
      ...goal,
      { indicators: { ...side, columns, levels } },
      ...(total
        ? [
            {
              cells: [
                { label: random.pick(['总分', '合计', '总  分']) },
                { total: 'weight' as const },
                { total: 'score' as const },
              ],
            },
          ]
        : []),
    ],
  })
  const example: Example = {
    template: 'own',
    year,
    unit,
    fields: names.fields,
    funds: money.funds,
    goal: theme.goal,
    ...(evaluated ? { goalActual: `${theme.goal.replaceAll('；', '，')}现已全部完成。` } : {}),
    ...rowsOf(random, theme, levels, columns),
    ...(total ? { totals: { weight: '100', score: `${80 + random.below(20)}.5` } } : {}),
  }
  return withExtras(disclosureOf(example, template), columns, (label) => textFor(random, label, theme), template)
}

const withExtras = (
  disclosure: Disclosure,
  columns: Columns,
  text: (label: string) => string,
  ownTemplate: ReturnType<typeof synthesise>,
): Disclosure => {
  const extra = columns.filter(({ property }) => property === 'extra')
  const filled = (row: Indicator): Indicator =>
    extra.length === 0
      ? row
      : {
          ...row,
          extra: extra.map(({ label }) => ({ label: typedText(label, {}), value: typedText(text(label), {}) })),
        }
  return {
    ...disclosure,
    forms: disclosure.forms.map((form) => ({
      ...form,
      template: 'generic',
      ownTemplate,
      indicators: form.indicators.map(filled),
    })),
  }
}

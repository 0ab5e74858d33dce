import type { ClassicLevel2 } from '../../form/codes.ts'
import type { ShapeIndicators } from '../../template/form-shape.ts'
import type { Random } from './random.fixture.ts'

export type Kind =
  | 'target'
  | 'weighted'
  | 'evaluated'
  | 'department'
  | 'split'
  | 'typed'
  | 'monitored'
  | 'ticked'
  | 'scored'
  | 'term'
  | 'progress'
export type Columns = ShapeIndicators['columns']

const level1Style: readonly [(text: string, no: number) => string, ...((text: string, no: number) => string)[]] = [
  (text) => `${text}指标`,
  (text) => `${text}指标`,
  (text) => text,
  (text, no) => `${no}-${text}指标`,
]

export const levelsOf = (random: Random, points: boolean): ShapeIndicators['levels'] => {
  const first = random.pick(level1Style)
  const second = random.pick([(text: string) => `${text}指标`, (text: string) => `${text}指标`, (text: string) => text])
  const costs = random.chance(0.4)
  const withPoints = points && random.chance(0.5)
  const level = (
    level1: ShapeIndicators['levels'][number]['level1'],
    label: string,
    no: number,
    share: string,
    of: readonly (readonly [ClassicLevel2, string])[],
  ) => ({
    level1,
    label: first(label, no),
    ...(withPoints ? { points: share } : {}),
    level2: of.map(([level2, text]) => ({ level2, label: second(text) })),
  })
  const output: readonly (readonly [ClassicLevel2, string])[] = [
    ['quantity', '数量'],
    ['quality', '质量'],
    ['timeliness', '时效'],
    ...(costs ? [] : ([['cost', '成本']] as const)),
  ]
  const cost = level('cost', '成本', 1, '20', [
    ['economicCost', '经济成本'],
    ['socialCost', '社会成本'],
    ['ecologicalCost', '生态环境成本'],
  ])
  return [
    ...(costs ? [cost] : []),
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

/** What some columns hold, by their headers; others have no name in the model. */
const meanings = {
  指标性质: 'operator',
  指标方向: 'operator',
  计算符号: 'operator',
  度量单位: 'unit',
  计量单位: 'unit',
  指标单位: 'unit',
  绩效标准: 'standard',
  历史参考值: 'standard',
  评分标准: 'scoringRule',
  数据来源: 'dataSource',
  序号: 'no',
} as const

const extra = (label: keyof typeof meanings | '测算说明') =>
  label === '测算说明' ? ({ property: 'extra', label } as const) : ({ property: meanings[label], label } as const)

const further: ReadonlySet<string> = new Set([
  'extra',
  ...Object.values(meanings),
  'forecast',
  'likelihood',
  'causes',
  'likelihoods',
  'progress',
  'termTarget',
  'scoringMethod',
  'evidence',
  'scoreFactor',
  'completionRate',
  'measures',
  'remark',
  'adjustedTarget',
])
/** Whether a column is one of these. */
export const isFurther = ({ property }: Columns[number]): boolean => further.has(property)

/** Columns to be ticked, and columns of parts of a year, under one label. */
const under = (group: string, property: Columns[number]['property'], ...labels: readonly string[]): Columns =>
  labels.map((label) => ({ property, label, group }))

const note = { property: 'note', label: '备注' } as const

/** The indicator table's columns, in an order that some region prints. */
export const columnsOf = (random: Random, kind: Kind): Columns => {
  const level2 = { property: 'level2', label: '二级指标' } as const
  const name = { property: 'name', label: random.pick(['三级指标', '三级指标', '指标名称']) } as const
  const levels: Columns = [{ property: 'level1', label: random.pick(['一级指标', '一级指标', '一级']) }, level2, name]
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
  const pick = (...ways: readonly [Columns, ...Columns[]]): Columns => random.pick(ways)
  switch (kind) {
    case 'target':
      return pick(
        [...levels, target],
        [...levels, target, note],
        [...levels, definition, target],
        [...levels, target, definition],
        [...levels, target, extra('绩效标准'), basis],
        [...levels, target, extra('测算说明'), basis],
        [...levels, extra('绩效标准'), target, note],
        [extra('序号'), ...levels, target],
      )
    case 'weighted':
      return pick(
        [...levels, target, weight],
        [...levels, weight, target, note],
        [...levels, target, weight, extra('评分标准'), extra('数据来源')],
        [...levels, definition, target, weight, note],
        [...levels, extra('历史参考值'), target, weight],
        [extra('序号'), ...levels, weight, target, extra('评分标准')],
      )
    case 'department':
      return pick([...levels, target], [...levels, target, weight], [...levels, target, definition, note])
    case 'split': {
      const parts = [
        extra(random.pick(['指标性质', '指标方向', '计算符号'])),
        { property: 'target', label: '指标值' } as const,
        extra(random.pick(['度量单位', '计量单位', '指标单位'])),
      ]
      return pick([...levels, ...parts], [...levels, ...parts, weight], [...levels, ...parts, note])
    }
    case 'typed':
      return pick(
        [{ property: 'level2', label: random.pick(['指标类型', '指标类别', '二级指标']) }, name, target],
        [level2, name, target, weight],
        [level2, name, weight, target, note],
      )
    case 'monitored': {
      const until = random.pick(['1-7月执行情况', '1—8月完成值', '截至7月底完成情况', '1-6月实际完成值'])
      const seen: Columns = [
        target,
        { property: 'actual', label: until },
        { property: 'forecast', label: random.pick(['全年预计完成情况', '预计全年完成值', '全年预计完成值']) },
        { property: 'note', label: random.pick(['偏差原因分析', '偏差原因', '偏差原因分析及改进措施']) },
        { property: 'likelihood', label: random.pick(['完成目标可能性', '完成可能性']) },
      ]
      return pick(
        [...levels, ...seen],
        [...levels, ...seen, { property: 'remark', label: '备注' }],
        [...levels, weight, ...seen],
      )
    }
    case 'ticked': {
      const causes = under('偏差原因分析', 'causes', '经费保障', '制度保障', '人员保障', '硬件条件保障', '其他')
      const why = under('偏差原因分析', 'note', '原因说明')
      const chances = under('完成目标可能性', 'likelihoods', '确定能', '有可能', '完全不可能')
      const seen: Columns = [
        target,
        { property: 'actual', label: '1-7月执行情况' },
        { property: 'forecast', label: '全年预计完成情况' },
      ]
      return pick(
        [...levels, ...seen, ...causes, ...why, ...chances],
        [...levels, ...seen, ...causes, ...why, ...chances, { property: 'remark', label: '备注' }],
      )
    }
    case 'scored':
      return pick(
        [
          ...levels,
          target,
          { property: 'actual', label: '完成值' },
          extra('评分标准'),
          weight,
          { property: 'score', label: '得分' },
          extra('数据来源'),
        ],
        [
          ...levels,
          weight,
          target,
          { property: 'actual', label: '实际完成值' },
          { property: 'completionRate', label: '完成率' },
          { property: 'scoringMethod', label: '评分方法' },
          { property: 'scoreFactor', label: '得分系数' },
          { property: 'score', label: '得分' },
          { property: 'evidence', label: '佐证材料' },
        ],
        [
          ...levels,
          target,
          { property: 'actual', label: '全年完成值' },
          weight,
          { property: 'score', label: '得分' },
          { property: 'note', label: '偏差原因' },
          { property: 'measures', label: '改进措施' },
        ],
      )
    case 'term':
      return pick(
        [...levels, { property: 'termTarget', label: '实施期指标值' }, { property: 'target', label: '年度指标值' }],
        [...levels, ...under('指标值', 'termTarget', '总目标值'), ...under('指标值', 'target', '年度目标值'), weight],
        [
          ...levels,
          ...under('年度指标值', 'target', '年初值'),
          ...under('年度指标值', 'adjustedTarget', '调整值'),
          ...under('年度指标值', 'actual', '全年完成值'),
          weight,
          { property: 'score', label: '得分' },
        ],
      )
    case 'progress':
      return pick(
        [...levels, target, ...under('进度计划', 'progress', '一季度', '上半年', '前三季度')],
        [
          ...levels,
          weight,
          ...under('绩效指标值', 'progress', '第一季度', '第二季度', '第三季度'),
          { property: 'target', label: '全年', group: '绩效指标值' },
        ],
      )
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

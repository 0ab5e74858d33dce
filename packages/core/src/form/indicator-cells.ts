import type { Indicator } from './indicator.ts'

/** How the text of an indicator's cell is read. */
export type CellTyping = 'text' | 'value' | 'decimal' | 'yes-no' | 'nature' | 'direction' | 'likelihood'

/** What an indicator holds as lists: one entry a column, told apart by their headers. */
export type IndicatorList = 'history' | 'progress' | 'causes' | 'likelihoods'

/** The cells of an indicator that stand alone in their row; levels are merged over rows, lists have many columns. */
export type IndicatorCell = Exclude<keyof Indicator, 'level1' | 'level2' | 'extra' | IndicatorList>

interface About {
  readonly typing: CellTyping
  /** The header that most forms print over such a column. */
  readonly label: string
  readonly en: string
  /** A sentence may stand in it. */
  readonly long?: true
}

/** Every cell of an indicator, in the order in which forms print their columns. */
export const indicatorCells: Readonly<Record<IndicatorCell, About>> = {
  no: { typing: 'text', label: '序号', en: 'number' },
  code: { typing: 'text', label: '指标编码', en: 'code' },
  level3: { typing: 'text', label: '三级指标', en: 'level 3' },
  termLevel2: { typing: 'text', label: '实施期二级指标', en: 'level 2 of the whole term' },
  termName: { typing: 'text', label: '实施期三级指标', en: 'name for the whole term', long: true },
  name: { typing: 'text', label: '三级指标', en: 'name' },
  core: { typing: 'yes-no', label: '是否核心指标', en: 'core indicator' },
  nature: { typing: 'nature', label: '指标属性', en: 'measured or judged' },
  direction: { typing: 'direction', label: '指标方向', en: 'direction' },
  standard: { typing: 'text', label: '绩效标准', en: 'standard' },
  baseValue: { typing: 'value', label: '基准值', en: 'base value' },
  termTarget: { typing: 'value', label: '实施期指标值', en: 'target of the whole term' },
  initialTarget: { typing: 'value', label: '年初值', en: 'initial target' },
  operator: { typing: 'text', label: '指标性质', en: 'operator' },
  target: { typing: 'value', label: '指标值', en: 'target' },
  unit: { typing: 'text', label: '度量单位', en: 'unit' },
  adjustedTarget: { typing: 'value', label: '调整值', en: 'adjusted target' },
  actual: { typing: 'value', label: '实际完成值', en: 'actual value' },
  completionRate: { typing: 'value', label: '完成率', en: 'completion rate' },
  forecast: { typing: 'value', label: '全年预计完成情况', en: 'forecast for the year' },
  likelihood: { typing: 'likelihood', label: '完成目标可能性', en: 'likelihood' },
  level2Weight: { typing: 'decimal', label: '二级指标分值', en: 'points of level 2' },
  weight: { typing: 'decimal', label: '分值', en: 'points' },
  scoreFactor: { typing: 'decimal', label: '得分系数', en: 'score factor' },
  score: { typing: 'decimal', label: '得分', en: 'score' },
  reviewScore: { typing: 'decimal', label: '复核得分', en: 'reviewed score' },
  grade: { typing: 'text', label: '评价结果', en: 'grade' },
  definition: { typing: 'text', label: '指标解释', en: 'definition', long: true },
  formula: { typing: 'text', label: '计算公式', en: 'formula', long: true },
  scoringRule: { typing: 'text', label: '评分标准', en: 'scoring rule', long: true },
  scoringMethod: { typing: 'text', label: '评分方法', en: 'scoring method', long: true },
  scoreReason: { typing: 'text', label: '扣分原因', en: 'reason for the score', long: true },
  description: { typing: 'text', label: '绩效指标描述', en: 'description', long: true },
  basis: { typing: 'text', label: '指标值确定依据', en: 'basis', long: true },
  dataSource: { typing: 'text', label: '数据来源', en: 'data source', long: true },
  evidence: { typing: 'text', label: '佐证材料', en: 'evidence', long: true },
  responsible: { typing: 'text', label: '责任科室', en: 'office in charge' },
  note: { typing: 'text', label: '备注', en: 'note', long: true },
  measures: { typing: 'text', label: '改进措施', en: 'measures', long: true },
  remark: { typing: 'text', label: '备注', en: 'remark', long: true },
}

/** The names of an indicator's cells in printed order. */
export const indicatorCellNames = Object.keys(indicatorCells) as readonly IndicatorCell[]

/** The names of an indicator's lists, with what an entry's own header and cell are called. */
export const indicatorLists: Readonly<
  Record<
    IndicatorList,
    {
      readonly head: 'period' | 'label'
      readonly cell: 'value' | 'ticked'
      readonly en: string
      readonly label: string
    }
  >
> = {
  history: { head: 'period', cell: 'value', en: 'earlier value', label: '历史值' },
  progress: { head: 'period', cell: 'value', en: 'progress', label: '进度' },
  causes: { head: 'label', cell: 'ticked', en: 'cause of deviation', label: '偏差原因' },
  likelihoods: { head: 'label', cell: 'ticked', en: 'likelihood', label: '完成目标可能性' },
}
export const indicatorListNames = Object.keys(indicatorLists) as readonly IndicatorList[]

/** Whether a name is that of a list of an indicator. */
export const isIndicatorList = (name: string): name is IndicatorList => Object.hasOwn(indicatorLists, name)

/** Whether a name is that of a cell of an indicator. */
export const isIndicatorCell = (name: string): name is IndicatorCell => Object.hasOwn(indicatorCells, name)

import { z } from 'zod'
import { valueSchema } from '../value/value.ts'
import { level1Schema, level2Schema } from './codes.ts'
import { decimalSchema } from './decimal.ts'
import { fieldSchema } from './field.ts'
import { printed, printedText } from './printed.ts'

const valuePrinted = printed(valueSchema)
const decimalPrinted = printed(decimalSchema)

/** How likely the year's target is to be met (财预〔2019〕136号): 确定能, 有可能, 完全不可能. */
export const likelihoodSchema = z.enum(['certain', 'possible', 'impossible'])
export type Likelihood = z.infer<typeof likelihoodSchema>

/** Whether more is better (正向) or less (反向). */
export const directionSchema = z.enum(['positive', 'reverse'])
/** Whether an indicator is measured (定量) or judged (定性). */
export const natureSchema = z.enum(['quantitative', 'qualitative'])

/** One of several columns of values, by the time that heads it: 一季度, 上年完成值, 2024年. */
export const periodValueSchema = z.object({ period: printedText, value: valuePrinted }).readonly()
export type PeriodValue = z.infer<typeof periodValueSchema>

/** One of several columns to be ticked, by its header. `ticked` has a value where something stands in the cell: √ and ☑ true, × and □ false. */
export const tickSchema = z.object({ label: printedText, ticked: printed(z.boolean()) }).readonly()
export type Tick = z.infer<typeof tickSchema>

/**
 * A row of the indicator table. Every cell is as printed; a column that the form does not have is absent, and what the
 * model has no name for stands in `extra`.
 *
 * @example { level1, level2, name: { raw: '培训人次' }, target: { raw: '≥300人次' }, forecast: { raw: '280人次' } }
 */
export const indicatorSchema = z
  .object({
    level1: printed(level1Schema),
    level2: printed(level2Schema),
    /** 三级指标 of a form whose indicators are of a fourth level (`name`). */
    level3: printedText.exactOptional(),
    /** 序号. */
    no: printedText.exactOptional(),
    /** 指标编码. */
    code: printedText.exactOptional(),
    name: printedText,
    /** ★ or 是否核心指标: a mark within the name or a column of its own; `inferred` where it is read off the name. */
    core: printed(z.boolean()).exactOptional(),
    /** 指标属性: 定量 or 定性. */
    nature: printed(natureSchema).exactOptional(),
    /** 指标方向: 正向 or 反向. */
    direction: printed(directionSchema).exactOptional(),
    /** The target's operator in a column of its own (指标性质, 计算符号); `target.value` has it. */
    operator: printedText.exactOptional(),
    /** The value set for the year as approved at its beginning; with `operator` and `unit` where these have columns. */
    target: valuePrinted,
    /** The target's unit in a column of its own (度量单位); `target.value` has it. */
    unit: printedText.exactOptional(),
    /** 年初值 where the form prints another value as the year's own. */
    initialTarget: valuePrinted.exactOptional(),
    /** 调整值: binds in place of `target` where it is filled in. */
    adjustedTarget: valuePrinted.exactOptional(),
    /** Level 2, name and value of the indicator of the whole term (实施期, 中期, 总目标) beside the year's. */
    termLevel2: printedText.exactOptional(),
    termName: printedText.exactOptional(),
    termTarget: valuePrinted.exactOptional(),
    /** 绩效标准: what the value is held against (计划标准, 行业标准, 历史标准), or its text. */
    standard: printedText.exactOptional(),
    /** 基准值. */
    baseValue: valuePrinted.exactOptional(),
    /** Values of earlier years. */
    history: z.array(periodValueSchema).readonly().exactOptional(),
    /** What is planned or done by the parts of the year. */
    progress: z.array(periodValueSchema).readonly().exactOptional(),
    /** What was done, up to the day of the form. */
    actual: valuePrinted.exactOptional(),
    /** 完成率. */
    completionRate: valuePrinted.exactOptional(),
    /** 全年预计完成情况. */
    forecast: valuePrinted.exactOptional(),
    /** 偏差原因 as columns to be ticked; one cell of words is `note`. */
    causes: z.array(tickSchema).readonly().exactOptional(),
    /** 完成目标可能性; `inferred` where columns are ticked (`likelihoods`). */
    likelihood: printed(likelihoodSchema).exactOptional(),
    likelihoods: z.array(tickSchema).readonly().exactOptional(),
    /** Points of the level-2 group, from its label or a column beside it; all rows of the group carry them. */
    level2Weight: decimalPrinted.exactOptional(),
    weight: decimalPrinted.exactOptional(),
    score: decimalPrinted.exactOptional(),
    /** 得分系数. */
    scoreFactor: decimalPrinted.exactOptional(),
    /** 复核得分, beside the unit's own `score`. */
    reviewScore: decimalPrinted.exactOptional(),
    /** 评分标准, 扣分标准. */
    scoringRule: printedText.exactOptional(),
    /** 评分方法 (比率法, 阈值法). */
    scoringMethod: printedText.exactOptional(),
    /** 扣分原因, 得分说明. */
    scoreReason: printedText.exactOptional(),
    /** 评价结果, 等级. */
    grade: printedText.exactOptional(),
    definition: printedText.exactOptional(),
    /** 计算公式 in a column of its own. */
    formula: printedText.exactOptional(),
    basis: printedText.exactOptional(),
    /** 数据来源. */
    dataSource: printedText.exactOptional(),
    /** 佐证材料. */
    evidence: printedText.exactOptional(),
    /** 责任科室. */
    responsible: printedText.exactOptional(),
    /** 偏差原因分析及改进措施, or 备注 where the form prints no reasons. */
    note: printedText.exactOptional(),
    /** 改进措施 in a column of its own. */
    measures: printedText.exactOptional(),
    /** 备注 beside a `note`. */
    remark: printedText.exactOptional(),
    description: printedText.exactOptional(),
    /** Columns that the model has no name for, by their printed header. */
    extra: z.array(fieldSchema).readonly().exactOptional(),
  })
  .readonly()
export type Indicator = z.infer<typeof indicatorSchema>

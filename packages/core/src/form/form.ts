import { z } from 'zod'
import { templateSchema } from '../template/schema/index.ts'
import { valueSchema } from '../value/value.ts'
import { amountUnitSchema, level1Schema, level2Schema } from './codes.ts'
import { decimalSchema } from './decimal.ts'
import { fieldSchema } from './field.ts'
import { indicatorSchema } from './indicator.ts'
import { placeSchema } from './place.ts'
import { printed, printedText } from './printed.ts'

export { decimalSchema } from './decimal.ts'
export { type Field, fieldSchema } from './field.ts'
export { type Indicator, indicatorSchema } from './indicator.ts'

/** Whole fen (分), as money is kept. */
export const fenSchema = z.int()

const level1Printed = printed(level1Schema)
const level2Printed = printed(level2Schema)
const decimalPrinted = printed(decimalSchema)
const valuePrinted = printed(valueSchema)

/**
 * One money cell. `path` leads from the group to the line by cleaned labels; `column` is the cleaned column label
 * (`预算` where the form has one money column only). The amount's value is fen for money columns, a decimal string for
 * 分值, 执行率 and 得分.
 */
export const fundLineSchema = z
  .object({
    path: z.array(z.string()).min(1).readonly(),
    column: z.string(),
    amount: printed(z.union([fenSchema, decimalSchema])),
    /** The line's label as printed, where it differs from the path. */
    label: printedText.exactOptional(),
  })
  .readonly()
export type FundLine = z.infer<typeof fundLineSchema>

/** A level-2 row that the authors left empty; `after` counts the indicators that stand above it. */
export const emptyLevelSchema = z
  .object({ level1: level1Printed, level2: level2Printed, after: z.int().nonnegative() })
  .readonly()
export type EmptyLevel = z.infer<typeof emptyLevelSchema>

export const level1PointsSchema = z.object({ level1: level1Printed, points: decimalPrinted }).readonly()
export const planStepSchema = z.object({ by: valuePrinted, percent: decimalPrinted }).readonly()
export const stageSchema = z.object({ period: valuePrinted, text: printedText }).readonly()
export const subGoalSchema = z
  .object({
    no: printedText.exactOptional(),
    heading: printedText.exactOptional(),
    text: printedText,
    amount: printed(fenSchema).exactOptional(),
  })
  .readonly()
export const safeguardSchema = z.object({ label: printedText.exactOptional(), text: printedText }).readonly()
export const totalsSchema = z
  .object({
    label: printedText.exactOptional(),
    weight: decimalPrinted.exactOptional(),
    score: decimalPrinted.exactOptional(),
  })
  .readonly()
/**
 * One of several goals that a form prints apart: in blocks, in a list, or those of the whole term and of the year side by
 * side (`span`). `goal` of the form is the text of those of the year, one after the other.
 */
export const goalSchema = z
  .object({
    label: printedText,
    text: printedText,
    actual: printedText.exactOptional(),
    weight: decimalPrinted.exactOptional(),
    score: decimalPrinted.exactOptional(),
    span: z.enum(['term', 'year']).exactOptional(),
  })
  .readonly()
/**
 * A row of a table of tasks (年度主要任务): what it is about, what became of it, and its cells of money by column. The
 * same cells stand in `fields` and `funds`; the sum row below them only there.
 */
export const taskSchema = z
  .object({
    no: printedText.exactOptional(),
    name: printedText,
    content: printedText.exactOptional(),
    completion: printedText.exactOptional(),
    /** Its other texts, by the label of their column (责任科室). */
    extra: z.array(fieldSchema).readonly().exactOptional(),
    amounts: z
      .array(z.object({ column: z.string(), amount: printed(z.union([fenSchema, decimalSchema])) }).readonly())
      .readonly(),
  })
  .readonly()
/** A question of a review of targets (绩效目标审核): its block (完整性 …), its points, and what the reviewer says. */
export const reviewItemSchema = z
  .object({
    criterion: printedText.exactOptional(),
    item: printedText,
    question: printedText.exactOptional(),
    points: decimalPrinted.exactOptional(),
    score: decimalPrinted.exactOptional(),
    opinion: printedText.exactOptional(),
  })
  .readonly()
export type Goal = z.infer<typeof goalSchema>
export type Task = z.infer<typeof taskSchema>
export type ReviewItem = z.infer<typeof reviewItemSchema>
export type SubGoal = z.infer<typeof subGoalSchema>
export type Stage = z.infer<typeof stageSchema>
export type PlanStep = z.infer<typeof planStepSchema>
export type Safeguard = z.infer<typeof safeguardSchema>
export type Totals = z.infer<typeof totalsSchema>
export type Level1Points = z.infer<typeof level1PointsSchema>

/** The project's header cells, typed. Each also stands in `fields` under its printed label. */
export const projectSchema = z
  .object({
    name: printedText,
    code: printedText.exactOptional(),
    attribute: printedText.exactOptional(),
    category: printedText.exactOptional(),
    duration: valuePrinted.exactOptional(),
    leader: printedText.exactOptional(),
    phone: printedText.exactOptional(),
    fundUse: printedText.exactOptional(),
    fundNature: printedText.exactOptional(),
    fundOffice: printedText.exactOptional(),
  })
  .readonly()
export type Project = z.infer<typeof projectSchema>

/**
 * One filled-in form. `template` is `id@version`, or `generic` where `ownTemplate`, made from the form's own grid, carries
 * the layout. A form of a user's own template carries that one (`carryTemplates`).
 */
export const formSchema = z
  .object({
    template: z.string(),
    ownTemplate: templateSchema.exactOptional(),
    kind: z.enum(['table', 'text']),
    phase: z.enum(['pre-evaluation', 'target', 'adjustment', 'monitoring', 'self-evaluation', 'review', 'evaluation']),
    subject: z.enum(['project', 'department', 'unit', 'policy', 'fund', 'transfer']),
    scheme: z.string(),
    title: printedText,
    year: printed(z.int()),
    amountUnit: printed(amountUnitSchema),
    project: projectSchema.exactOptional(),
    competentDepartment: printedText.exactOptional(),
    implementingUnit: printedText.exactOptional(),
    fields: z.array(fieldSchema).readonly(),
    funds: z.array(fundLineSchema).readonly(),
    spendingPlan: z.array(planStepSchema).readonly().exactOptional(),
    schedule: z.array(stageSchema).readonly().exactOptional(),
    subGoals: z.array(subGoalSchema).readonly().exactOptional(),
    safeguards: z.array(safeguardSchema).readonly().exactOptional(),
    goal: printedText,
    goalActual: printedText.exactOptional(),
    goals: z.array(goalSchema).readonly().exactOptional(),
    tasks: z.array(taskSchema).readonly().exactOptional(),
    reviews: z.array(reviewItemSchema).readonly().exactOptional(),
    indicators: z.array(indicatorSchema).readonly(),
    emptyLevels: z.array(emptyLevelSchema).readonly(),
    level1Points: z.array(level1PointsSchema).readonly().exactOptional(),
    totals: totalsSchema.exactOptional(),
    /** First and last place of the form in its source. */
    place: placeSchema,
  })
  .readonly()
export type Form = z.infer<typeof formSchema>
export type Phase = Form['phase']
export type Subject = Form['subject']

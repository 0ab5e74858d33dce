import { z } from 'zod'
import { templateSchema } from '../template/schema.ts'
import { valueSchema } from '../value/value.ts'
import { amountUnitSchema, level1Schema, level2Schema } from './codes.ts'
import { placeSchema } from './place.ts'
import { printed, printedText } from './printed.ts'

/** Whole fen (分), as money is kept. */
export const fenSchema = z.int()
/** An exact decimal in plain notation: weights, scores, and rates times 100. */
export const decimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/)

const level1Printed = printed(level1Schema)
const level2Printed = printed(level2Schema)
const decimalPrinted = printed(decimalSchema)
const valuePrinted = printed(valueSchema)

/** A header cell by its printed label. */
export const fieldSchema = z.object({ label: printedText, value: printedText }).readonly()
export type Field = z.infer<typeof fieldSchema>

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

export const indicatorSchema = z
  .object({
    level1: level1Printed,
    level2: level2Printed,
    name: printedText,
    target: valuePrinted,
    actual: valuePrinted.exactOptional(),
    weight: decimalPrinted.exactOptional(),
    score: decimalPrinted.exactOptional(),
    definition: printedText.exactOptional(),
    basis: printedText.exactOptional(),
    note: printedText.exactOptional(),
    description: printedText.exactOptional(),
    /** Columns that the model has no name for, by their printed header. */
    extra: z.array(fieldSchema).readonly().exactOptional(),
  })
  .readonly()
export type Indicator = z.infer<typeof indicatorSchema>

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

/** One filled-in form. `template` is `id@version`, or `generic` where `ownTemplate` carries the layout. */
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

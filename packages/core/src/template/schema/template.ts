import { z } from 'zod'
import { amountUnitSchema } from '../../form/codes.ts'
import { fieldTwinSchema, fundRefSchema, templateCellSchema } from './cells.ts'
import { indicatorsRowSchema } from './indicators-row.ts'
import {
  reviewsRowSchema,
  scheduleRowSchema,
  spendingPlanRowSchema,
  subGoalsRowSchema,
  tasksRowSchema,
} from './list-rows.ts'

export const templateRowSchema = z.union([
  z
    .object({ cells: z.array(templateCellSchema).min(1).readonly() })
    .strict()
    .readonly(),
  indicatorsRowSchema,
  scheduleRowSchema,
  subGoalsRowSchema,
  spendingPlanRowSchema,
  tasksRowSchema,
  reviewsRowSchema,
])
export type TemplateRow = z.infer<typeof templateRowSchema>

/** A part of a text form: a heading, and what stands below it. */
export const templateSectionSchema = z
  .object({ heading: z.string(), part: z.enum(['goal', 'subGoals', 'safeguards']) })
  .strict()
  .readonly()

/** Lines printed above the table. */
export const templateHeadSchema = z
  .object({
    style: z.enum(['title', 'period', 'unit', 'note']),
    text: z.string().exactOptional(),
    /** A header field printed in this line; `text` is then its label with its colon, absent where none is printed. */
    field: z.string().exactOptional(),
    is: fieldTwinSchema.exactOptional(),
  })
  .strict()
  .readonly()

/**
 * Money lines that must add up: the total is the sum of its parts. Each names its column; one relation a column. `within`:
 * the form names some parts only (其中：…), which together must not be more than the total. What holds for every form
 * (rates, points, costs within the year's money) is concluded by `core/closure` and need not stand here.
 */
export const relationSchema = z
  .object({
    total: fundRefSchema,
    parts: z.array(fundRefSchema).min(1).readonly(),
    within: z.literal(true).exactOptional(),
  })
  .strict()
  .readonly()
export type Relation = z.infer<typeof relationSchema>

/**
 * A template: a blank official form as data. Reader, editor, checker, scorer and writer interpret it. In labels and lines
 * above the table, `{year}` and `{amountUnit}` stand for the form's own year and money unit; in the title also `{unit}`
 * (the unit that fills the form in) and `{project}` (the project's name).
 *
 * Labels and what they announce find each other by words: within a row, a label belongs to the next field, money line or
 * total to its right whose name is the label's text once white space, 其中：, the end colon and a unit in brackets are
 * taken away. Where the printed label differs from the name, the filled-in cell names it (`labelled`).
 */
export const templateSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    version: z.string(),
    name: z.object({ 'zh-CN': z.string(), en: z.string() }).readonly(),
    /** Administrative code of the region that uses the form (GB/T 2260); 000000 for the whole country. */
    region: z
      .string()
      .regex(/^\d{6}$/)
      .exactOptional(),
    validFrom: z.string().exactOptional(),
    validTo: z.string().exactOptional(),
    /** Where the layout comes from; `verified`: whether it was held against that document. */
    source: z
      .object({ document: z.string(), number: z.string().exactOptional(), verified: z.boolean() })
      .strict()
      .readonly()
      .exactOptional(),
    kind: z.enum(['table', 'text']),
    phase: z.enum(['pre-evaluation', 'target', 'adjustment', 'monitoring', 'self-evaluation', 'review', 'evaluation']),
    subject: z.enum(['project', 'department', 'unit', 'policy', 'fund', 'transfer']),
    scheme: z.string(),
    amountUnit: amountUnitSchema,
    paper: z.object({ orientation: z.enum(['portrait', 'landscape']) }).readonly(),
    head: z.array(templateHeadSchema).readonly(),
    /** Relative widths of the grid's columns. */
    columns: z.array(z.number().positive()).readonly(),
    rows: z.array(templateRowSchema).readonly(),
    sections: z.array(templateSectionSchema).readonly().exactOptional(),
    /** Which money lines are the year's budget and, where the form has it, the whole term's total and the executed amount. */
    money: z
      .object({
        yearBudget: fundRefSchema.exactOptional(),
        termTotal: fundRefSchema.exactOptional(),
        executed: fundRefSchema.exactOptional(),
        executionPoints: fundRefSchema.exactOptional(),
        executionRate: fundRefSchema.exactOptional(),
        executionScore: fundRefSchema.exactOptional(),
      })
      .strict()
      .readonly()
      .exactOptional(),
    relations: z.array(relationSchema).readonly().exactOptional(),
  })
  .strict()
  .readonly()
export type Template = z.infer<typeof templateSchema>

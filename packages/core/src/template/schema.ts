import { z } from 'zod'
import { amountUnitSchema, level1Schema, level2Schema } from '../form/codes.ts'
import { indicatorCellNames, indicatorListNames } from '../form/indicator-cells.ts'

/**
 * A template: a blank official form as data. Reader, editor, checker, scorer and writer interpret it. In labels and lines
 * above the table, `{year}` and `{amountUnit}` stand for the form's own year and money unit; in the title also `{unit}`
 * (the unit that fills the form in) and `{project}` (the project's name).
 *
 * Labels and what they announce find each other by words: within a row, a label belongs to the next field, money line or
 * total to its right whose name is the label's text once white space, 其中：, the end colon and a unit in brackets are
 * taken away. Where the printed label differs from the name, the filled-in cell names it (`labelled`).
 */

/**
 * Cells of the grid that a cell covers, to the right (`span`, default 1) and downwards (`rows`, default 1: rows of the
 * template; a block among them counts as one, however many rows it prints).
 */
const span = { span: z.int().positive().exactOptional(), rows: z.int().positive().exactOptional() }

/** A path of cleaned money labels, and the cleaned label of its money column (default 预算). */
export const fundRefSchema = z
  .object({ path: z.array(z.string()).min(1).readonly(), column: z.string().exactOptional() })
  .readonly()
export type FundRef = z.infer<typeof fundRefSchema>

/** Typed properties of a form that a header cell also fills; `safeguards`: the entry of that label. */
export const fieldTwins = [
  'project.name',
  'project.code',
  'project.attribute',
  'project.category',
  'project.duration',
  'project.leader',
  'project.phone',
  'project.fundUse',
  'project.fundNature',
  'project.fundOffice',
  'competentDepartment',
  'implementingUnit',
  'safeguards',
] as const
export const fieldTwinSchema = z.enum(fieldTwins)
export type FieldTwin = z.infer<typeof fieldTwinSchema>

/** Parts of entries of a list that are filled in. */
export const itemPartSchema = z.enum(['text', 'actual', 'weight', 'score', 'points', 'opinion'])
export type ItemPart = z.infer<typeof itemPartSchema>

/** One cell of a fixed row: a printed label, or the place of something that is filled in. */
export const templateCellSchema = z.union([
  z
    .object({ label: z.string(), ...span })
    .strict()
    .readonly(),
  /**
   * A header cell, by its cleaned label in `fields`. `is`: the typed property that holds it as well. `labelled`: the
   * cleaned printed label where it is not the field's name ('' where none is printed). `input`: how a person fills it in.
   * `required`: an empty cell is a fault (the project's name, the units and the year's budget always are).
   */
  z
    .object({
      field: z.string(),
      is: fieldTwinSchema.exactOptional(),
      labelled: z.string().exactOptional(),
      input: z.enum(['text', 'long-text', 'value']).exactOptional(),
      required: z.boolean().exactOptional(),
      /** What the blank form prints in the cell (新增项目□ 延续项目□). */
      preset: z.string().exactOptional(),
      /** It is the goal of the whole term, which stands in `goals` beside that of the year. */
      goal: z.literal('term').exactOptional(),
      ...span,
    })
    .strict()
    .readonly(),
  /** A money cell. `field`: it stands in `fields` too, under this label. `preset`: what the blank form prints in it (—). */
  z
    .object({
      fund: fundRefSchema,
      field: z.string().exactOptional(),
      preset: z.string().exactOptional(),
      required: z.boolean().exactOptional(),
      ...span,
    })
    .strict()
    .readonly(),
  z
    .object({ part: z.enum(['goal', 'goalActual']), ...span })
    .strict()
    .readonly(),
  z
    .object({ total: z.enum(['weight', 'score']), ...span })
    .strict()
    .readonly(),
  /** A part of an entry of a list that the form prints apart: one of several goals, a question of a review. */
  z
    .object({ item: z.enum(['goals', 'reviews']), index: z.int().nonnegative(), of: itemPartSchema, ...span })
    .strict()
    .readonly(),
  z
    .object({ blank: z.literal(true), ...span })
    .strict()
    .readonly(),
])
export type TemplateCell = z.infer<typeof templateCellSchema>

/**
 * What a column of the indicator table holds: a level, the points of a level-1 group (`level1Points`), a cell of the
 * indicator, or an entry of one of its lists, which the column's own label tells (`progress` under 一季度).
 */
export const indicatorProperties = [
  'level1',
  'level1Points',
  'level2',
  ...indicatorCellNames,
  ...indicatorListNames,
] as const
export const indicatorPropertySchema = z.enum(indicatorProperties)
export type IndicatorProperty = z.infer<typeof indicatorPropertySchema>

/** The level-2 rows that the form prints, in printed order, also where they stay empty. */
export const levelSchema = z
  .object({
    level1: level1Schema,
    label: z.string(),
    /** Points printed beside the level-1 label. */
    points: z.string().exactOptional(),
    level2: z.array(z.object({ level2: level2Schema, label: z.string() }).readonly()).readonly(),
  })
  .readonly()

/** The table of indicators: its header row and one row an indicator. */
export const indicatorsRowSchema = z
  .object({
    block: z.literal('indicators'),
    /** A label that runs down beside the block; `header` says whether it stands beside the header row as well. */
    side: z
      .object({ label: z.string(), span: z.int().positive().exactOptional(), header: z.boolean() })
      .readonly()
      .exactOptional(),
    columns: z
      .array(
        z
          .object({
            property: z.union([indicatorPropertySchema, z.literal('extra')]),
            label: z.string(),
            /** The label over this column and its neighbours of the same group: the header then has two rows. */
            group: z.string().exactOptional(),
            span: z.int().positive().exactOptional(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    levels: z.array(levelSchema).readonly(),
  })
  .strict()
  .readonly()
export type IndicatorsRow = z.infer<typeof indicatorsRowSchema>

/** Stages of a plan: one row each, beside one label. */
export const scheduleRowSchema = z
  .object({
    block: z.literal('schedule'),
    label: z.string(),
    span: z.int().positive().exactOptional(),
    period: z.int().positive(),
    text: z.int().positive(),
  })
  .strict()
  .readonly()
/** Numbered sub-goals: one row each, beside one label. `no` and `text` are the cells' spans. */
export const subGoalsRowSchema = z
  .object({
    block: z.literal('subGoals'),
    label: z.string(),
    span: z.int().positive().exactOptional(),
    no: z.int().positive(),
    text: z.int().positive(),
  })
  .strict()
  .readonly()
/** A spending plan: the dates in one row, the percentages below them. */
export const spendingPlanRowSchema = z
  .object({
    block: z.literal('spendingPlan'),
    label: z.string(),
    span: z.int().positive().exactOptional(),
    steps: z
      .array(z.object({ by: z.string(), span: z.int().positive().exactOptional() }).readonly())
      .min(1)
      .readonly(),
  })
  .strict()
  .readonly()

/** A label that runs down beside a block, header and sum included. */
const sideSchema = z.object({ label: z.string(), span: z.int().positive().exactOptional() }).readonly()

/** What a column of a table of tasks holds; `text`: a text that has no name of its own (责任科室). */
export const taskColumnKinds = ['no', 'name', 'content', 'completion', 'text', 'money'] as const
export type TaskColumnKind = (typeof taskColumnKinds)[number]

/**
 * A table of tasks (年度主要任务): a header row (of two where columns are grouped), one row a task, and where the form has
 * it a row of sums. Amounts stand in `funds` under [the cleaned label beside the table, the task's name].
 */
export const tasksRowSchema = z
  .object({
    block: z.literal('tasks'),
    side: sideSchema.exactOptional(),
    columns: z
      .array(
        z
          .object({
            holds: z.enum(taskColumnKinds),
            label: z.string(),
            /** The label over this column and its neighbours. */
            group: z.string().exactOptional(),
            /** Of a column of money: its name in `funds`; absent where it is the cleaned label. */
            column: z.string().exactOptional(),
            span: z.int().positive().exactOptional(),
          })
          .strict()
          .readonly(),
      )
      .min(2)
      .readonly(),
    /** The label of the row of sums; a total is the sum of its column. */
    sum: z.string().exactOptional(),
  })
  .strict()
  .readonly()
export type TasksRow = z.infer<typeof tasksRowSchema>

/** What a column of a review holds: its block (完整性审核), the question's name, the question, points, and the answers. */
export const reviewColumnKinds = ['criterion', 'item', 'question', 'points', 'score', 'opinion'] as const
export type ReviewColumnKind = (typeof reviewColumnKinds)[number]

/** The questions of a review of targets (绩效目标审核): a header row and one row a question. */
export const reviewsRowSchema = z
  .object({
    block: z.literal('reviews'),
    columns: z
      .array(
        z
          .object({ holds: z.enum(reviewColumnKinds), label: z.string(), span: z.int().positive().exactOptional() })
          .strict()
          .readonly(),
      )
      .min(2)
      .readonly(),
    /** The name of a group of questions stands in a row of its own above them, not in a column. */
    banners: z.boolean().exactOptional(),
    /** The questions that the blank form prints. */
    criteria: z
      .array(
        z
          .object({
            label: z.string(),
            questions: z
              .array(
                z
                  .object({
                    item: z.string(),
                    question: z.string().exactOptional(),
                    points: z.string().exactOptional(),
                    /** What the blank form prints where the opinion is given (优□ 良□ 中□ 差□). */
                    opinion: z.string().exactOptional(),
                  })
                  .strict()
                  .readonly(),
              )
              .readonly(),
          })
          .strict()
          .readonly(),
      )
      .readonly(),
  })
  .strict()
  .readonly()
export type ReviewsRow = z.infer<typeof reviewsRowSchema>

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

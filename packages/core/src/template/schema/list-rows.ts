import { z } from 'zod'

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

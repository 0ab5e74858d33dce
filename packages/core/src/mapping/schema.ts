import { z } from 'zod'
import { amountUnitSchema } from '../form/codes.ts'
import { type IndicatorCell, indicatorCellNames } from '../form/indicator-cells.ts'
import { fundRefSchema } from '../template/schema/index.ts'

/**
 * A mapping: the columns in which a system wants forms typed or imported, as data. One row an indicator, with the project's
 * fields repeated, or one row a form.
 */
const text = z.string().min(1)

/** What of a target a column takes: its operator, its number, its unit. Without it the cell as printed. */
export const valuePartSchema = z.enum(['operator', 'number', 'unit'])
export type ValuePart = z.infer<typeof valuePartSchema>

const valueCells = [
  'target',
  'initialTarget',
  'adjustedTarget',
  'termTarget',
  'baseValue',
  'actual',
  'forecast',
] as const
const textCells = indicatorCellNames.filter((name) => !valueCells.some((cell) => cell === name)) as [
  IndicatorCell,
  ...IndicatorCell[],
]

/** What stands in a column: exactly one of these. */
export const mappingSourceSchema = z.union([
  /** The same words in every row. */
  z.object({ text: z.string() }).strict().readonly(),
  /** Counts rows from 1: over the whole sheet, or within each form. */
  z
    .object({ count: z.enum(['sheet', 'form']) })
    .strict()
    .readonly(),
  /** Of the published file. */
  z
    .object({ disclosure: z.enum(['title', 'publisher', 'year', 'file']) })
    .strict()
    .readonly(),
  z
    .object({
      form: z.enum([
        'title',
        'year',
        'phase',
        'subject',
        'competentDepartment',
        'implementingUnit',
        'goal',
        'goalActual',
      ]),
    })
    .strict()
    .readonly(),
  z
    .object({
      project: z.enum([
        'name',
        'code',
        'attribute',
        'category',
        'duration',
        'leader',
        'phone',
        'fundUse',
        'fundNature',
      ]),
    })
    .strict()
    .readonly(),
  /** A header cell by its printed label; white space, colons and units in brackets do not count. */
  z.object({ field: text }).strict().readonly(),
  /** Money: what the form's template says is the year's budget and so on, or a line by its path; in the unit named. */
  z
    .object({
      money: z.union([z.enum(['yearBudget', 'termTotal', 'executed']), fundRefSchema]),
      unit: amountUnitSchema,
    })
    .strict()
    .readonly(),
  z
    .object({ indicator: z.enum(['level1', 'level2', ...textCells]) })
    .strict()
    .readonly(),
  z
    .object({ indicator: z.enum(valueCells), part: valuePartSchema.exactOptional() })
    .strict()
    .readonly(),
])
export type MappingSource = z.infer<typeof mappingSourceSchema>

/**
 * `codes`: the name of a list of codes; what stands in the form is looked up by its meaning (`output`, `≥`), else by its
 * words. `required`: an empty cell is reported. `longest`: a longer text is reported, and written whole. `as`: `number`
 * is a number in the workbook.
 */
export const mappingColumnSchema = z
  .object({
    title: text,
    from: mappingSourceSchema,
    codes: text.exactOptional(),
    as: z.enum(['text', 'number']).exactOptional(),
    required: z.boolean().exactOptional(),
    longest: z.int().positive().exactOptional(),
  })
  .strict()
  .readonly()
export type MappingColumn = z.infer<typeof mappingColumnSchema>

export const mappingSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    version: text,
    name: z.object({ 'zh-CN': text, en: text }).strict().readonly(),
    /** Administrative code of the region whose system it is for (GB/T 2260); 000000 for any. */
    region: z
      .string()
      .regex(/^\d{6}$/)
      .exactOptional(),
    /** What the sheet is called. */
    sheet: text,
    rows: z.enum(['indicators', 'forms']),
    /** Only forms of these phases and subjects; without them all. */
    phase: z.array(text).min(1).readonly().exactOptional(),
    subject: z.array(text).min(1).readonly().exactOptional(),
    columns: z.array(mappingColumnSchema).min(1).readonly(),
    /** Lists of codes by name: what the form says, and what the system wants for it. */
    codes: z.record(text, z.record(z.string(), z.string()).readonly()).readonly().exactOptional(),
  })
  .strict()
  .readonly()
export type Mapping = z.infer<typeof mappingSchema>

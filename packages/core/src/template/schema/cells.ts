import { z } from 'zod'

/**
 * Cells of the grid that a cell covers, to the right (`span`, default 1) and downwards (`rows`, default 1: rows of the
 * template; a block among them counts as one, however many rows it prints).
 */
export const span = { span: z.int().positive().exactOptional(), rows: z.int().positive().exactOptional() }

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

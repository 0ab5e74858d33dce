import { z } from 'zod'
import { level1Schema, level2Schema } from '../../form/codes.ts'
import { indicatorCellNames, indicatorListNames } from '../../form/indicator-cells.ts'

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

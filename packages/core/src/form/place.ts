import { z } from 'zod'

/** A rectangle on a page, to outline a cell in it. */
const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).readonly()
export type Box = z.infer<typeof boxSchema>

/**
 * Where a value stands in its source. `line`, `page`, `table`, `row` and `column` count from 1; `start` and `end` are
 * UTF-16 offsets from 0, end exclusive, in the cell's text (without a cell: in the line). A value that no source
 * prints, such as one typed into a new form, has an empty place.
 */
export const placeSchema = z
  .object({
    line: z.int().positive().exactOptional(),
    endLine: z.int().positive().exactOptional(),
    page: z.int().positive().exactOptional(),
    sheet: z.string().exactOptional(),
    table: z.int().positive().exactOptional(),
    row: z.int().positive().exactOptional(),
    /** Last row, where a person joined several. */
    endRow: z.int().positive().exactOptional(),
    column: z.int().positive().exactOptional(),
    start: z.int().nonnegative().exactOptional(),
    end: z.int().nonnegative().exactOptional(),
    file: z.string().exactOptional(),
    /** On the page, in points from its upper left corner as it is shown, rounded to tenths. */
    box: boxSchema.exactOptional(),
  })
  .readonly()

export type Place = z.infer<typeof placeSchema>

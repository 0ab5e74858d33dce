import type { Blocks } from '@jiheng/core/blocks'
import { z } from 'zod'

/**
 * Where things stand in the source. `text`: the file's lines (line 1 is `lines[0]`); with `column` in a Place, the cell is
 * the column-th of the line cut at tabs and `start`/`end` count within it, else within the line. `blocks`: paragraphs and
 * grids, found by page, table, row and column. `none`: made here, there is no source.
 */
export const sourceViewSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  kind: z.enum(['text', 'blocks', 'none']),
  lines: z.array(z.string()).readonly().exactOptional(),
  blocks: z.custom<Blocks['blocks']>(Array.isArray).exactOptional(),
})
export type SourceView = z.infer<typeof sourceViewSchema>

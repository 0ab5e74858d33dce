import type { CellTag, PageTags } from './cell-tags.ts'
import type { PageCell, PageRow } from './page-parts.ts'

/** Which row of a tagged table a row of a page is; `blank`: nothing stands in it; undefined: nothing tells. */
export type RowTag = { readonly table: number; readonly row: number } | 'blank' | undefined

/** The cell of a tagged table that a cell of a page is: all that stands in it says so. */
export function tagOf({ contents }: PageCell, tags: PageTags | undefined): CellTag | undefined {
  const [first, ...rest] = (contents ?? []).map((content) => tags?.get(content))
  if (first === undefined) return undefined
  return rest.every((tag) => tag?.table === first.table && tag.row === first.row && tag.cell === first.cell)
    ? first
    : undefined
}

/** The rows as tags tell them, by the cells that are no higher; a label that goes on from above belongs to an earlier row. */
export const rowTags = (rows: readonly PageRow[], tags: PageTags | undefined): readonly RowTag[] =>
  rows.map(({ cells }) => {
    if (cells.every(({ text }) => text === '')) return 'blank'
    const own = cells.flatMap((cell) => {
      const tag = cell.rowspan === 1 ? tagOf(cell, tags) : undefined
      return tag === undefined || (tag.rows ?? 1) > 1 ? [] : [{ table: tag.table, row: tag.row }]
    })
    return own.toSorted((a, b) => b.row - a.row)[0]
  })

/**
 * Whether the first row of a piece is the rest of the last row above, as tags tell it; undefined where they do not. Rows
 * without texts are counted from the next one that has some.
 */
export function isCutByTags(above: readonly RowTag[], below: readonly RowTag[]): boolean | undefined {
  const [at, from] = [above.findLastIndex((row) => row !== 'blank'), below.findIndex((row) => row !== 'blank')]
  const [last, head] = [above[at], below[from]]
  if (!isKnown(last) || !isKnown(head) || last.table !== head.table) return undefined
  const blank = above.length - 1 - at + from
  if (head.row - blank === last.row) return true
  return blank === 0 && head.row > last.row ? false : undefined
}

export const isKnown = (row: RowTag): row is Exclude<RowTag, 'blank' | undefined> =>
  row !== undefined && row !== 'blank'

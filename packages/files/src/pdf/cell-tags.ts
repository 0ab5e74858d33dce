import type { TaggedCell, TaggedTable } from './tagged-tables.ts'

/** The cell of a tagged table in which something stands. */
export interface CellTag {
  /** Number of the table in the document. */
  readonly table: number
  /** From 0, in the whole table. */
  readonly row: number
  readonly cell: number
  /** How many rows it reaches over; undefined where no cell of the table says so. */
  readonly rows: number | undefined
}

/** By number of the marked content of a page: the cell that it belongs to. */
export type PageTags = ReadonlyMap<number, CellTag>

export const sameCell = (a: CellTag, b: CellTag): boolean => a.table === b.table && a.row === b.row && a.cell === b.cell

/**
 * The cells of all pages. The last table of a page and the first of the next are one where their tags have the same shape
 * and the rows on the next page do not begin before those above ended.
 *
 * @param pages the tagged tables of each page, undefined where they are not known
 */
export function cellTags(pages: readonly (readonly TaggedTable[] | undefined)[]): readonly PageTags[] {
  let count = 0
  let open: { readonly table: TaggedTable; readonly id: number; readonly last: number } | undefined
  return pages.map((tables) => {
    const tags = new Map<number, CellTag>()
    const above = open
    open = undefined
    tables?.filter(hasContent).forEach((table, at) => {
      const rows = ownRows(table)
      const goesOn = at === 0 && above?.table.shape === table.shape && (rows[0] ?? above.last) >= above.last
      const id = goesOn ? above.id : count++
      table.rows.forEach((cells, row) => {
        cells.forEach(({ contents, rows }, cell) => {
          const tag: CellTag = { table: id, row, cell, rows: table.spans ? rows : undefined }
          for (const content of contents) tags.set(content, tag)
        })
      })
      open = { table, id, last: rows.at(-1) ?? (goesOn ? above.last : 0) }
    })
    return tags
  })
}

const isHere = ({ contents }: TaggedCell): boolean => contents.length > 0
const hasContent = ({ rows }: TaggedTable): boolean => rows.some((cells) => cells.some(isHere))

/**
 * Which rows have something of their own on the page: a header may be printed on every page, a merged label may stand on any
 * page that it reaches.
 */
const ownRows = ({ rows }: TaggedTable): readonly number[] =>
  rows.flatMap((cells, row) => (cells.some((cell) => isHere(cell) && !cell.header && cell.rows === 1) ? [row] : []))

import type { Cell, Strip } from '../source/strip.ts'
import type { Column } from './column.ts'

const grouped: ReadonlySet<Column['name']> = new Set(['level2Weight', 'level3'])

/** Columns besides the levels that print one cell for a group of rows: points of the level 2, the level above the fourth. */
export class CarriedGroups {
  private readonly known = new Map<Column, Cell>()

  /** The row's cells, with those that merged cells above give it. `begins`: a level 2 begins in this row. */
  carry(
    cells: ReadonlyMap<Column, Cell>,
    columns: readonly Column[],
    strip: Strip,
    begins: boolean,
  ): ReadonlyMap<Column, Cell> {
    const all = new Map(cells)
    for (const column of columns) {
      if (!grouped.has(column.name)) continue
      const own = cells.get(column)
      if (own) this.known.set(column, own)
      else if (begins || hasBlank(column, strip)) this.known.delete(column)
      const above = this.known.get(column)
      if (above) all.set(column, above)
    }
    return all
  }
}

/** A blank cell of its own, which no merged cell covers. */
const hasBlank = ({ first, last }: Column, { ruled, cells }: Strip): boolean =>
  ruled && cells.some(({ column, text }) => text === '' && column >= first && column <= last)

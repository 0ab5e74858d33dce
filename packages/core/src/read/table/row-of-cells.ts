import type { Indicator } from '../../form/form.ts'
import { type IndicatorList, indicatorCells, isIndicatorCell, isIndicatorList } from '../../form/indicator-cells.ts'
import { typedCell } from '../../form/typed-cell.ts'
import { textOf } from '../source/cells.ts'
import type { Cell } from '../source/strip.ts'
import type { Column } from './column.ts'

type Parts = Omit<Indicator, 'level1' | 'level2' | 'name' | 'target'> & Partial<Pick<Indicator, 'name' | 'target'>>

/** What the cell of a column with many of its kind is of its indicator. */
const entryOf = (list: IndicatorList, label: Column['label'], { text, place }: Cell): unknown =>
  list === 'history' || list === 'progress'
    ? { period: label, value: typedCell('value', text, place) }
    : { label, ticked: typedCell('yes-no', text, place) }

/** What a column's cell gives its indicator: a property, or an entry of one. */
const partOf = (
  { name, label }: Column,
  cell: Cell,
): { readonly property: string; readonly value: unknown; readonly entry?: true } | undefined => {
  if (name === 'extra') return { property: name, value: { label, value: textOf(cell) }, entry: true }
  if (isIndicatorList(name)) return { property: name, value: entryOf(name, label, cell), entry: true }
  if (!isIndicatorCell(name)) return undefined
  const { typing } = indicatorCells[name]
  return { property: name, value: typing === 'text' ? textOf(cell) : typedCell(typing, cell.text, cell.place) }
}

/** The cells of a row as the parts of an indicator, but for its levels; every column of the table gives one. */
export const partsOfRow = (cells: ReadonlyMap<Column, Cell>): Parts => {
  const parts = new Map<string, unknown>()
  for (const [column, cell] of cells) {
    const part = partOf(column, cell)
    if (!part) continue
    const known = parts.get(part.property)
    parts.set(part.property, part.entry ? [...(Array.isArray(known) ? known : []), part.value] : part.value)
  }
  return Object.fromEntries(parts)
}

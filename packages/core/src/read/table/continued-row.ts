import { parseValue } from '../../value/index.ts'
import type { Cell } from '../source/strip.ts'
import type { Column } from './column.ts'
import type { Doubt, RawRow } from './raw-table.ts'

const joined = (above: Cell, below: Cell): Cell => {
  const line = below.place.endLine ?? below.place.line
  return {
    ...above,
    text: above.text + below.text,
    place: { ...above.place, ...(line === undefined ? {} : { endLine: line }) },
  }
}

/** Whether the text of a cell may go on in the row below where only this cell does. */
const mayGoOn = ({ name }: Column, above: Cell): boolean =>
  (name !== 'target' && name !== 'actual') || parseValue(above.text).kind === 'qualitative'

/**
 * The row above with the cells of this one joined to its own, where a page or line break parted their texts: a row without
 * a name and without levels, each of its cells under a text. Undefined where the row is a row of its own.
 */
export const continuedRow = (last: RawRow | undefined, cells: ReadonlyMap<Column, Cell>): RawRow | undefined => {
  if (!last || last.empty || cells.size === 0) return undefined
  const own = new Map(last.cells)
  const doubts: Doubt[] = []
  for (const [column, cell] of cells) {
    const above = last.cells.get(column)
    const fixed = ['side', 'level1', 'level2', 'name', 'weight', 'score'].includes(column.name)
    if (fixed || !above || above.text === '' || (cells.size === 1 && !mayGoOn(column, above))) return undefined
    const whole = joined(above, cell)
    own.set(column, whole)
    doubts.push({ rule: 'cell-continued', part: column.name === 'target' ? 'target' : 'name', cell: whole })
  }
  return { ...last, cells: own, doubts: [...last.doubts, ...doubts] }
}

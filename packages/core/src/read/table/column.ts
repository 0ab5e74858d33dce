import { indicatorCells, isIndicatorCell } from '../../form/indicator-cells.ts'
import type { Printed } from '../../form/printed.ts'
import type { ColumnName } from '../words/column-name.ts'

/** A column of the indicator table. `first` and `last` are grid columns, from 1, inclusive. */
export interface Column {
  readonly name: ColumnName | 'extra'
  readonly label: Printed<string>
  readonly first: number
  readonly last: number
  /** The label over it and its neighbours, in a header of two rows. */
  readonly group?: Printed<string>
  /** The only column of levels: it may hold those of either level (指标类型). */
  readonly single?: true
  /** 二级指标 names the rows: the form has no third level, and words of the second are names. */
  readonly level2Names?: true
}

/** Columns that hold the levels of a row. */
export const isLevel = ({ name }: Pick<Column, 'name'>): boolean => name === 'level1' || name === 'level2'

/** Columns that hold one thing for a group of rows, or mark rows that may be empty otherwise. */
const aside: ReadonlySet<Column['name']> = new Set([
  'side',
  'no',
  'level1',
  'level1Points',
  'level2',
  'level2Weight',
  'level3',
  'termLevel2',
])

/** Whether a cell of the column makes a row one of indicators. */
export const isContent = ({ name }: Column): boolean => !aside.has(name)

/** Columns that say the same words again and again; values and ticks tell nothing of where they belong. */
export const holdsWords = (column: Column | undefined): boolean =>
  column !== undefined &&
  (column.name === 'extra' || (isIndicatorCell(column.name) && indicatorCells[column.name].typing === 'text'))

import type { Indicator, Printed } from '../form/index.ts'
import type { Value } from '../value/value.ts'

/** What a value cell of a row is: what was set, what was done or is expected, or what was in other times. */
export type ValueCellKind = 'target' | 'term' | 'actual' | 'forecast' | 'progress' | 'past'

export interface ValueCell {
  readonly kind: ValueCellKind
  readonly cell: Printed<Value>
}

/**
 * Every cell of a row that holds a value, in the order target, term, actual, forecast, parts of the year, the past.
 * @example valueCells(row).filter(({ kind }) => kind === 'forecast')
 */
export const valueCells = (row: Indicator): readonly ValueCell[] => {
  const cells: ValueCell[] = [{ kind: 'target', cell: row.target }]
  const add = (kind: ValueCellKind, cell: Printed<Value> | undefined): void => {
    if (cell) cells.push({ kind, cell })
  }
  add('target', row.initialTarget)
  add('target', row.adjustedTarget)
  add('term', row.termTarget)
  add('actual', row.actual)
  add('forecast', row.forecast)
  if (row.progress) for (const { value } of row.progress) add('progress', value)
  add('past', row.baseValue)
  if (row.history) for (const { value } of row.history) add('past', value)
  return cells
}

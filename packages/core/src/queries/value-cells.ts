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
  const single = (kind: ValueCellKind, cell: Printed<Value> | undefined): readonly ValueCell[] =>
    cell ? [{ kind, cell }] : []
  return [
    ...single('target', row.target),
    ...single('target', row.initialTarget),
    ...single('target', row.adjustedTarget),
    ...single('term', row.termTarget),
    ...single('actual', row.actual),
    ...single('forecast', row.forecast),
    ...(row.progress ?? []).flatMap(({ value }) => single('progress', value)),
    ...single('past', row.baseValue),
    ...(row.history ?? []).flatMap(({ value }) => single('past', value)),
  ]
}

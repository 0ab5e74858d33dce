import type { Indicator } from './indicator.ts'
import { type IndicatorList, indicatorCellNames, indicatorListNames, indicatorLists } from './indicator-cells.ts'
import type { Printed } from './printed.ts'

/** An entry of one of an indicator's lists: what heads its column, and its cell. */
export interface IndicatorEntry {
  readonly head: Printed<string>
  readonly cell: Printed
}

/**
 * The entries of one of an indicator's lists, whatever their parts are called.
 * @example entriesOf(row, 'causes')[0] // { head: { raw: '经费保障' }, cell: { raw: '√', value: true } }
 */
export const entriesOf = (row: Indicator, list: IndicatorList): readonly IndicatorEntry[] => {
  if (list === 'history' || list === 'progress')
    return (row[list] ?? []).map(({ period, value }) => ({ head: period, cell: value }))
  return (row[list] ?? []).map(({ label, ticked }) => ({ head: label, cell: ticked }))
}

/** A cell of an indicator's row with what leads to it from the row: `target`, `progress/0/value`, `extra/0/value`. */
export interface RowCell {
  readonly to: string
  readonly printed: Printed
}

/**
 * All cells of an indicator's row but its levels, in the order in which forms print them.
 * @example rowCells(row).map(({ to }) => to) // ['name', 'target', 'actual', 'causes/0/ticked']
 */
export const rowCells = (row: Indicator): readonly RowCell[] => [
  ...indicatorCellNames.flatMap((to): readonly RowCell[] => {
    const printed = row[to]
    return printed === undefined ? [] : [{ to, printed }]
  }),
  ...indicatorListNames.flatMap((list) =>
    entriesOf(row, list).map(({ cell }, i) => ({ to: `${list}/${i}/${indicatorLists[list].cell}`, printed: cell })),
  ),
  ...(row.extra ?? []).map(({ value }, i) => ({ to: `extra/${i}/value`, printed: value })),
]

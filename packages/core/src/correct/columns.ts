import type { Form, Indicator } from '../form/form.ts'
import { rowCells } from '../form/indicator-entry.ts'
import type { Place } from '../form/place.ts'

/** The cells of an indicator's row by what leads to them from the row: `target`, `extra/0/value`. */
export const cellsOfRow = (
  row: Indicator,
): readonly { readonly to: string; readonly raw: string; readonly place: Place }[] =>
  rowCells(row).map(({ to, printed: { raw, place } }) => ({ to, raw, place }))

/**
 * What the columns of the source are in a form's indicator table: the part of a row that most rows read from the column.
 * @example partsByColumn(form).get(4) // 'target'
 */
export const partsByColumn = (form: Form): ReadonlyMap<number, string> => {
  const counts = new Map<number, Map<string, number>>()
  for (const row of form.indicators)
    for (const { to, raw, place } of cellsOfRow(row)) {
      if (place.column === undefined || raw === '') continue
      const seen = counts.get(place.column) ?? new Map<string, number>()
      counts.set(place.column, seen.set(to, (seen.get(to) ?? 0) + 1))
    }
  return new Map(
    [...counts].flatMap(([column, seen]) => {
      const [most] = [...seen].toSorted((a, b) => b[1] - a[1])
      return most === undefined ? [] : [[column, most[0]] as const]
    }),
  )
}

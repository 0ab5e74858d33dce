import type { EmptyLevel, Form, Indicator } from '../form/form.ts'

/** A printed row of the indicator table. */
export type Row =
  | { readonly kind: 'indicator'; readonly row: Indicator; readonly from?: number }
  | { readonly kind: 'empty'; readonly level: Omit<EmptyLevel, 'after'>; readonly from?: number }

/** The rows of the indicator table in printed order; `from` is where each stood in its list. */
export const rowsOf = (form: Form): readonly Row[] => {
  const empties = form.emptyLevels.map(({ after, ...level }, from) => ({
    after,
    row: { kind: 'empty', level, from } as const,
  }))
  const count = form.indicators.length
  const before = (i: number) => empties.filter(({ after }) => Math.min(after, count) === i).map(({ row }) => row)
  return [
    ...form.indicators.flatMap((row, from): readonly Row[] => [...before(from), { kind: 'indicator', row, from }]),
    ...before(count),
  ]
}

/** The form with these rows in its indicator table: `after` of the empty ones is counted anew. */
export const withRows = (form: Form, rows: readonly Row[]): Form => ({
  ...form,
  indicators: rows.flatMap((row) => (row.kind === 'indicator' ? [row.row] : [])),
  emptyLevels: rows.flatMap((row, i) =>
    row.kind === 'empty'
      ? [{ ...row.level, after: rows.slice(0, i).filter(({ kind }) => kind === 'indicator').length }]
      : [],
  ),
})

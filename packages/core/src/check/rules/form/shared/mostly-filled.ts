import type { Form, Indicator, Printed } from '../../../../form/index.ts'
import { plainText } from '../../../../queries/index.ts'

/** The columns in which an indicator is explained. */
export const explaining = ['definition', 'description'] as const
export type Explaining = (typeof explaining)[number]

/** A row with its cell in an explaining column. */
export interface ExplainedRow {
  readonly row: Indicator
  readonly cell: Printed
}

/** The rows of a form that have a name and a cell in this column. */
export const explainedRows = (form: Form, column: Explaining): readonly ExplainedRow[] =>
  form.indicators.flatMap((row) => {
    const cell = row[column]
    return cell && plainText(row.name.raw) !== '' ? [{ row, cell }] : []
  })

/**
 * Whether most rows of a column are filled in: only then is a blank one an oversight.
 * @example mostlyFilled(explainedRows(form, 'definition'))
 */
export const mostlyFilled = (rows: readonly ExplainedRow[]): boolean =>
  rows.filter(({ cell }) => plainText(cell.raw) !== '').length * 2 > rows.length

import type { LayoutCell, LayoutTable } from '../layout/index.ts'

/** A column of a table of a report. */
export interface ReportColumn {
  readonly label: string
  /** Relative. */
  readonly width: number
  readonly align: LayoutCell['align']
  /** Its cells are numbers. */
  readonly counts?: true
  /** Its cells name their rows. */
  readonly heads?: true
}

/** Forms of a Disclosure are counted from 0; tables of a report, which belong to none, from here. */
const firstTable = 1_000_000

/** The `form` of lines that stand on the paper of a table, wherever it turns. */
export const besideTable = (index: number): number => firstTable + index

/**
 * A table of a report: a header row that every page repeats, then the rows.
 * @param index Its number in the document, from 0.
 */
export const tableOf = (
  caption: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly string[])[],
  options: { readonly index: number; readonly orientation: LayoutTable['orientation']; readonly filter?: true },
): LayoutTable => {
  const { index, orientation, filter } = options
  const cell = (
    text: string,
    at: number,
    rest: Pick<LayoutCell, 'role' | 'align'> & Partial<LayoutCell>,
  ): LayoutCell => ({
    text,
    column: at + 1,
    colspan: 1,
    rowspan: 1,
    at: [],
    ...rest,
  })
  return {
    kind: 'table',
    form: besideTable(index),
    caption,
    columns: columns.map(({ width }) => width),
    orientation,
    ...(filter && { filter }),
    rows: [
      {
        // What is counted stands below its name: narrow columns would break it anywhere.
        cells: columns.map(({ label, counts }, at) =>
          cell(counts ? label.replace('（', '\n（') : label, at, { role: 'label', align: 'center', scope: 'col' }),
        ),
        header: true,
      },
      ...rows.map((row) => ({
        cells: columns.map(({ align, counts, heads }, at) =>
          cell(row[at] ?? '', at, {
            role: heads ? 'label' : 'value',
            align,
            ...(heads && { scope: 'row' as const }),
            ...(counts && { input: 'decimal' as const }),
          }),
        ),
      })),
    ],
  }
}

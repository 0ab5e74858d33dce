import { type DraftCell, labelCell } from './draft.ts'

interface Column {
  readonly label: string
  readonly group?: string
  readonly span?: number
}

/** Columns side by side under one label. */
interface Group {
  readonly label: string | undefined
  readonly columns: Column[]
}

const groupsOf = (columns: readonly Column[]): readonly Group[] => {
  const groups: Group[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (last?.label !== undefined && last.label === column.group) last.columns.push(column)
    else groups.push({ label: column.group, columns: [column] })
  }
  return groups
}

/**
 * The header of a table, one list of cells a row: labels of groups over their columns, which make a second row;
 * all other labels reach down over both.
 */
export const columnHeader = (columns: readonly Column[]): readonly (readonly DraftCell[])[] => {
  const groups = groupsOf(columns)
  const rows = groups.some(({ label }) => label !== undefined) ? 2 : 1
  const labels = (some: readonly Column[], rowspan: number) =>
    some.map(({ label, span = 1 }) => labelCell(label, span, rowspan, 'col'))
  const first = groups.flatMap(({ label, columns: some }) =>
    label === undefined
      ? labels(some, rows)
      : [
          labelCell(
            label,
            some.reduce((sum, { span = 1 }) => sum + span, 0),
            1,
            'colgroup',
          ),
        ],
  )
  const second = groups.flatMap(({ label, columns: some }) => (label === undefined ? [] : labels(some, 1)))
  return rows === 1 ? [first] : [first, second]
}

import type { LayoutTable } from '@jiheng/core/layout'
import { memo } from 'react'
import { findingsAt, type Marks } from './marks.ts'
import { SheetCell } from './sheet-cell.tsx'

/** What stood in a cell before, by pointer. */
export type Was = ReadonlyMap<string, string>

const wasAt = (was: Was, at: readonly string[]): string | undefined => {
  for (const pointer of at) {
    const before = was.get(pointer)
    if (before !== undefined) return before
  }
  return undefined
}

/** The official form: a real table, with the spans, widths and headers of the printed one. */
export const SheetTable = memo(
  ({
    table,
    part,
    marks,
    was,
  }: {
    readonly table: LayoutTable
    /** Index of the table among the parts of the document. */
    readonly part: number
    readonly marks: Marks
    readonly was: Was
  }) => {
    const width = table.columns.reduce((sum, column) => sum + column, 0)
    const headRows = table.rows.findIndex((row) => !row.header)
    const leading = headRows === -1 ? table.rows.length : headRows
    const draw = (rows: LayoutTable['rows'], first: number) =>
      rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell keeps its input while rows before it come and go by their order
        <tr key={first + i} data-item={row.item ? `${row.item.of}/${row.item.index}` : undefined}>
          {row.cells.map((cell) => (
            <SheetCell
              key={cell.column}
              cell={cell}
              findings={findingsAt(marks, cell.at)}
              was={wasAt(was, cell.at)}
              header={row.header === true}
              where={`${part}:${first + i}:${cell.column}`}
            />
          ))}
        </tr>
      ))
    return (
      <table className="official">
        <caption className="visually-hidden">{table.caption}</caption>
        <colgroup>
          {table.columns.map((column, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their order alone
            <col key={i} style={{ width: `${(column / width) * 100}%` }} />
          ))}
        </colgroup>
        {leading > 0 ? <thead>{draw(table.rows.slice(0, leading), 0)}</thead> : null}
        <tbody>{draw(table.rows.slice(leading), leading)}</tbody>
      </table>
    )
  },
)

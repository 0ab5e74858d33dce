import type { Flow, FlowCell, FlowRow } from '../flow/flow.ts'

export interface HtmlCell {
  readonly colspan: number
  /** 0: to the end of the row group. */
  readonly rowspan: number
  readonly content: readonly Flow[]
}

export interface HtmlRow {
  readonly header: boolean
  readonly cells: readonly HtmlCell[]
}

/**
 * Columns of a row group by the rules of HTML: a cell takes the first columns that no cell above still covers; none
 * reaches beyond its group.
 */
export function layRowGroup(group: readonly HtmlRow[]): readonly FlowRow[] {
  /** By column: first row that is free again. */
  const free: number[] = []
  return group.map((row, index): FlowRow => {
    let column = 0
    const cells = row.cells.map(({ colspan, rowspan, content }): FlowCell => {
      while ((free[column] ?? 0) > index) column++
      const left = group.length - index
      const rows = rowspan === 0 ? left : Math.min(rowspan, left)
      for (let at = column; at < column + colspan; at++) free[at] = index + rows
      const cell = { column: column + 1, colspan, rowspan: rows, content }
      column += colspan
      return cell
    })
    return { header: row.header, cells }
  })
}

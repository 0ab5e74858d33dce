import type { LayoutCell, LayoutDocument, LayoutTable } from '@jiheng/core/layout'

const isHead = (cell: LayoutCell) => cell.scope === 'col' || cell.scope === 'colgroup'

/** The cells that stand in each column of each row, spans laid out. */
const laidOut = (table: LayoutTable): readonly (readonly (LayoutCell | undefined)[])[] => {
  const grid: (LayoutCell | undefined)[][] = table.rows.map(() => [])
  for (const [r, row] of table.rows.entries())
    for (const cell of row.cells)
      for (let y = r; y < Math.min(r + cell.rowspan, table.rows.length); y++)
        for (let x = cell.column; x < cell.column + cell.colspan; x++) {
          const line = grid[y]
          if (line) line[x] = cell
        }
  return grid
}

const ofTable = (table: LayoutTable): readonly (readonly [string, string])[] => {
  const grid = laidOut(table)
  return table.rows.flatMap((row, r) =>
    row.cells.flatMap((cell) => {
      const at = cell.at[0]
      if (at === undefined || !cell.input) return []
      const left = [...new Set(grid[r]?.slice(0, cell.column))].filter(
        (other) => other && other !== cell && !isHead(other),
      )
      const above = [...new Set(grid.slice(0, r).map((line) => line[cell.column]))].filter(
        (other) => other && isHead(other),
      )
      const words = [...left, ...above].map((other) => other?.text.trim()).filter((text) => text)
      return [[at, words.join(' ')] as const]
    }),
  )
}

/** What each cell that can be filled in is, in words for the ear: the texts to its left, then its column's header. */
export const cellLabels = (layout: LayoutDocument): ReadonlyMap<string, string> =>
  new Map(
    layout.parts.flatMap((part): readonly (readonly [string, string])[] => {
      if (part.kind === 'table') return ofTable(part)
      const at = part.kind === 'paragraph' ? part.at?.[0] : undefined
      return at === undefined ? [] : [[at, layout.title]]
    }),
  )

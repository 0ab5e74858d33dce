import type { GridCell, Item } from './parse-grid.ts'

const oneLine = (text: string): string => text.replaceAll('\n', ' ')

const tabbed = (rows: readonly (readonly GridCell[])[], width: number, keepsCovered: boolean): readonly string[] => {
  const lines: string[][] = rows.map(() => [])
  const places = rows.map(() => Array.from({ length: width }, () => '' as string | undefined))
  rows.forEach((cells, y) => {
    for (const { text, column, colspan, rowspan } of cells)
      for (let i = 0; i < rowspan; i++)
        for (let j = 0; j < colspan; j++) {
          const row = places[y + i]
          if (row) row[column - 1 + j] = i === 0 && j === 0 ? oneLine(text) : j > 0 && !keepsCovered ? undefined : ''
        }
  })
  places.forEach((row, y) => {
    lines[y] = row.filter((text) => text !== undefined)
  })
  return lines.map((cells) => cells.join('\t'))
}

/**
 * The text that an extractor makes of tables: a line a row, a tab between cells, merged cells lost. `keepsCovered`: a
 * cell that spans columns leaves blanks behind it; else it is one cell, and rows differ in length.
 */
export const asText = (items: readonly Item[], keepsCovered: boolean): string =>
  `${items.map((item) => itemText(item, keepsCovered)).join('\n')}\n`

const itemText = (item: Item, keepsCovered: boolean): string => {
  switch (item.kind) {
    case 'paragraph':
      return `${item.text}\n`
    case 'table':
      return `${tabbed(item.rows, item.width, keepsCovered).join('\n')}\n`
    case 'sheet':
      return `${item.name}\n`
    case 'page':
      return ''
  }
}

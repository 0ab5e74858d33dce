/** A cell of a grid file with what it spans. */
export interface GridCell {
  readonly text: string
  /** From 1. */
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
}

export type Item =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly width: number; readonly rows: readonly (readonly GridCell[])[] }
  | { readonly kind: 'page' }
  | { readonly kind: 'sheet'; readonly name: string }

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\n', '\n').replaceAll('\\|', '|'))

/**
 * The rows of a table: `^` goes on from the cell above, `<` from the cell to the left.
 *
 * @throws {Error} where rows differ in length or the marks make no rectangles
 */
const tableOf = (lines: readonly string[], from: number): Item => {
  const texts = lines.map(cellsOf)
  const width = texts[0]?.length ?? 0
  const fail = (row: number, what: string): Error => new Error(`line ${from + row + 1}: ${what}`)
  const taken = texts.map((row, y) => {
    if (row.length !== width) throw fail(y, `${row.length} cells, expected ${width}`)
    return row.map(() => false)
  })
  const markAt = (y: number, x: number): string | undefined => texts[y]?.[x]
  const rows = texts.map((row, y) => {
    const cells: GridCell[] = []
    row.forEach((text, x) => {
      if (taken[y]?.[x]) return
      if (text === '^' || text === '<') throw fail(y, `${text} in column ${x + 1} continues nothing`)
      let colspan = 1
      while (markAt(y, x + colspan) === '<') colspan++
      let rowspan = 1
      const below = (): boolean =>
        Array.from({ length: colspan }, (_, i) => markAt(y + rowspan, x + i)).every((mark) => mark === '^')
      while (below()) rowspan++
      for (let i = 0; i < rowspan; i++) taken[y + i]?.fill(true, x, x + colspan)
      cells.push({ text, column: x + 1, colspan, rowspan })
    })
    return cells
  })
  return { kind: 'table', width, rows }
}

/**
 * A grid file as paragraphs and tables: see test/layouts/README.md.
 *
 * @example
 * parseGrid('| 项目名称 | 河堤加固 | < |') // [{ kind: 'table', width: 3, rows: [[…, { text: '河堤加固', colspan: 2 }]] }]
 */
export const parseGrid = (source: string): readonly Item[] => {
  const items: Item[] = []
  const lines = source.replaceAll('\r', '').split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.startsWith('|')) {
      const end = lines.findIndex((other, j) => j > i && !other.startsWith('|'))
      const block = lines.slice(i, end < 0 ? undefined : end)
      items.push(tableOf(block, i))
      i += block.length - 1
    } else if (/^=== page\b/.test(line)) items.push({ kind: 'page' })
    else if (line.startsWith('=== sheet ')) items.push({ kind: 'sheet', name: line.slice(10).trim() })
    else if (line.startsWith('===')) throw new Error(`line ${i + 1}: expected "=== page" or "=== sheet 名称"`)
    else if (line.trim() !== '') items.push({ kind: 'paragraph', text: line.trim() })
  }
  return items
}

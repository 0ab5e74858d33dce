import type { Block, Grid, GridRow, Paragraph } from '../../blocks/blocks.ts'
import { isFormTitle } from '../words/vocabulary.ts'

const isBlank = (text: string): boolean => text.trim() === ''

/**
 * Old Word files saved as text print every cell on a line of its own, behind a tab; a blank line ends the row. Such a grid
 * has one cell in every line, all in the same column, and is itself one row.
 */
export const isOneCellALine = (grid: Grid): boolean =>
  !grid.ruled &&
  grid.rows.every((row) => {
    const filled = row.cells.filter(({ text }) => !isBlank(text))
    return filled.length <= 1 && row.cells.length <= 2 && (filled[0]?.column ?? 2) === 2
  })

const isLines = (block: Block | undefined): block is Grid => block?.kind === 'grid' && isOneCellALine(block)

/** The row with a paragraph added to the text of its cell. */
const withParagraph = (row: GridRow, { text, place }: Paragraph): GridRow => ({
  ...row,
  cells: row.cells.map((cell, i) =>
    i === row.cells.length - 1
      ? {
          ...cell,
          text: `${cell.text}\n${text}`,
          place: { ...cell.place, ...(place.line === undefined ? {} : { endLine: place.line }) },
        }
      : cell,
  ),
})

/**
 * In such a text a cell of several paragraphs goes on in lines without a tab: they, and the cells behind them, belong to
 * the row that was begun.
 */
export const joinParagraphsOfCells = (blocks: readonly Block[]): readonly Block[] => {
  const out: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block) break
    const above = out.at(-1)
    if (block.kind !== 'paragraph' || isBlank(block.text) || !isLines(above) || isFormTitle(block.text)) {
      out.push(block)
      continue
    }
    let last = i
    while (blocks[last + 1]?.kind === 'paragraph' && !isBlank((blocks[last + 1] as Paragraph).text)) last++
    const below = blocks[last + 1]
    if (!isLines(below)) {
      out.push(block)
      continue
    }
    const paragraphs = blocks.slice(i, last + 1).filter((one) => one.kind === 'paragraph')
    const end = above.rows.at(-1)
    const rows = end
      ? [...above.rows.slice(0, -1), paragraphs.reduce(withParagraph, end), ...below.rows]
      : [...above.rows, ...below.rows]
    out[out.length - 1] = { ...above, rows }
    i = last + 1
  }
  return out
}

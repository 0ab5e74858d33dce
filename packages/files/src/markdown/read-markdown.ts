import type { Block, Blocks, Grid, Paragraph } from '@jiheng/core/blocks'
import type { BlocksReader } from '../open/blocks-reader.ts'
import { readText } from '../text/read-text.ts'
import { plainInline } from './plain-inline.ts'

/**
 * Blocks of a text in Markdown: those of the plain text, tables with bars included, without the marks; headings carry
 * their role, fences are left out. Lines stay those of the file.
 *
 * @throws {Refusal} those of `readText`
 */
export const readMarkdown: BlocksReader = (_, { text, source, limits }): Blocks => {
  const { blocks } = readText(text, source, limits)
  const first = blocks.filter((block) => block.kind === 'paragraph' && firstLevel.test(block.text))
  const title = first.length === 1 ? first[0] : undefined
  return {
    source,
    blocks: blocks.flatMap((block) =>
      block.kind === 'grid' ? [plainGrid(block)] : plainLine(block, block === title ? 'title' : 'heading'),
    ),
  }
}

/** The only heading of the first level is the document's title. */
const firstLevel = /^ {0,3}#[ \t]/

const heading = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/
const fence = /^ {0,3}(?:```|~~~)[\w-]*[ \t]*$/
/** Underlines of a heading, and rules across the page. */
const underline = /^ {0,3}(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$/
const bullet = /^[ \t]*[-*+][ \t]+(?=\S)/
const quote = /^(?:[ \t]*>)+[ \t]?/

function plainLine(line: Paragraph, role: NonNullable<Paragraph['role']>): readonly Block[] {
  if (fence.test(line.text) || underline.test(line.text)) return [{ ...line, text: '' }]
  const title = heading.exec(line.text)?.[1]
  if (title !== undefined) return [{ ...line, text: plainInline(title).trim(), role }]
  const text = plainInline(line.text.replace(quote, '').replace(bullet, ''))
  return text.split('\n').map((piece) => ({ ...line, text: piece.replace(/(?: {2,}|\\)$/, '') }))
}

const plainGrid = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: plainInline(cell.text) })),
  })),
})

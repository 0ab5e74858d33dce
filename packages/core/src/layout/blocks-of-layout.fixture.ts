import type { Block, Blocks } from '../blocks/index.ts'
import type { LayoutDocument, LayoutPart } from './index.ts'

/** What a file of that layout shows when it is opened again. */
export const blocksOf = ({ parts }: LayoutDocument): Blocks => {
  let line = 0
  let table = 0
  const block = (part: LayoutPart): readonly Block[] => {
    if (part.kind === 'page-break') return []
    if (part.kind === 'paragraph') {
      const texts = part.style === 'body' ? part.text.split('\n') : [part.text]
      return texts.map((text) => ({
        kind: 'paragraph',
        text,
        place: { line: ++line },
        // As Word and HTML name them.
        ...(part.style === 'title' || part.style === 'heading' ? { role: part.style } : {}),
        ...(part.inferred ? { inferred: true as const } : {}),
      }))
    }
    if (part.kind === 'contents')
      return [part.heading, ...part.entries.map(({ text }, i) => `${text}………${i + 1}`)].map((text) => ({
        kind: 'paragraph',
        text,
        place: { line: ++line },
      }))
    table++
    const rows = part.rows.map(({ cells, header }, i) => ({
      cells: cells.map(({ text, column, colspan, rowspan, inferred }) => ({
        text,
        column,
        colspan,
        rowspan,
        place: { table, row: i + 1, column },
        ...(inferred ? { inferred } : {}),
      })),
      place: { table, row: i + 1 },
      ...(header ? { header } : {}),
    }))
    return [{ kind: 'grid', ruled: true, rows, place: { table } }]
  }
  return { source: { name: 'a.docx', sha256: '', mediaType: '', bytes: 0 }, blocks: parts.flatMap(block) }
}

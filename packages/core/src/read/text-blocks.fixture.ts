import type { Block, Blocks, GridCell, GridRow } from '../blocks/blocks.ts'

/** Blocks of a text written in a test: tabs part cells, lines without a tab are paragraphs (as packages/files reads text). */
export const textBlocks = (text: string): Blocks => {
  const blocks: Block[] = []
  let rows: GridRow[] = []
  const flush = (): void => {
    if (rows[0]) blocks.push({ kind: 'grid', ruled: false, rows, place: rows[0].place })
    rows = []
  }
  text.split('\n').forEach((raw, i) => {
    const line = i + 1
    if (!raw.includes('\t')) {
      flush()
      blocks.push({ kind: 'paragraph', text: raw, place: { line } })
      return
    }
    const cells = raw.split('\t').map(
      (cell, j): GridCell => ({
        text: cell,
        column: j + 1,
        colspan: 1,
        rowspan: 1,
        place: { line, row: rows.length + 1, column: j + 1 },
      }),
    )
    rows.push({ cells, place: { line } })
  })
  flush()
  return { source: { name: 'test.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: text.length }, blocks }
}

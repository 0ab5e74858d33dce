import type { Block, Blocks } from '@jiheng/core/blocks'
import type { Item } from './parse-grid.ts'

/** The Blocks that a reader of a ruled format gives: true spans, tables counted from 1. */
export const asBlocks = (items: readonly Item[], name: string): Blocks => {
  let tables = 0
  let line = 0
  const blocks = items.flatMap((item): readonly Block[] => {
    if (item.kind === 'paragraph') return [{ kind: 'paragraph', text: item.text, place: { line: ++line } }]
    if (item.kind !== 'table') return []
    const table = ++tables
    const rows = item.rows.map((cells, y) => {
      const place = { table, row: y + 1, line: ++line }
      return { place, cells: cells.map((cell) => ({ ...cell, place: { ...place, column: cell.column } })) }
    })
    return [{ kind: 'grid', ruled: true, rows, place: { table } }]
  })
  return { source: { name, sha256: '', mediaType: 'text/plain', bytes: 0 }, blocks }
}

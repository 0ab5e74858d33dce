import type { Blocks } from '@jiheng/core/blocks'
import type { Place } from '@jiheng/core/form'

/** A paragraph or cell of a document, by its place: the very object that the reader made. */
export interface FoundBlock {
  /** Index over all paragraphs and cells in reading order. */
  readonly index: number
  /** Not the one that the place names, but the nearest. */
  readonly near: boolean
}

export interface BlockFinder {
  /** Of all paragraphs and cells, in reading order. */
  readonly places: readonly Place[]
  /** Undefined in a document that says nothing. */
  readonly find: (place: Place) => FoundBlock | undefined
}

/** Rows and columns of a workbook are those of the sheet, whatever table they are of. */
const cellKey = ({ sheet, table, row, column }: Place): string =>
  sheet === undefined ? `${table ?? ''}|${row}|${column}` : `${sheet}||${row}|${column}`

/**
 * Finds the paragraph or cell that a place names: by table, row and column, else the cell whose merged area covers it,
 * else what stands first in the row or line. A place that says nothing is the document's beginning.
 */
export function blockFinder({ blocks }: Blocks): BlockFinder {
  const places: Place[] = []
  const byCell = new Map<string, number>()
  const byRow = new Map<string, number>()
  const byLine = new Map<number, number>()
  const filled: number[] = []
  const setOnce = <K>(map: Map<K, number>, key: K, index: number) => {
    if (!map.has(key)) map.set(key, index)
  }
  const add = (place: Place, text: string): number => {
    const index = places.push(place) - 1
    if (text.trim() !== '') filled.push(index)
    if (place.row !== undefined && place.column !== undefined) setOnce(byCell, cellKey(place), index)
    return index
  }
  const inRow = (place: Place, index: number) => {
    if (place.line !== undefined) setOnce(byLine, place.line, index)
    const { column: _, ...row } = place
    if (place.row !== undefined) setOnce(byRow, cellKey(row), index)
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      inRow(block.place, add(block.place, block.text))
      continue
    }
    for (const row of block.rows) {
      const first = row.cells.find(({ text }) => text.trim() !== '') ?? row.cells[0]
      for (const cell of row.cells) {
        const index = add(cell.place, cell.text)
        if (cell === first) inRow(row.place, index)
        // Cells below and to the right that it covers have no place of their own.
        for (let down = 1; down < cell.rowspan && cell.place.row !== undefined; down++)
          setOnce(byCell, cellKey({ ...cell.place, row: cell.place.row + down }), index)
        for (let right = 1; right < cell.colspan && cell.place.column !== undefined; right++)
          setOnce(byCell, cellKey({ ...cell.place, column: cell.place.column + right }), index)
      }
    }
  }
  const find = (place: Place): FoundBlock | undefined => {
    const exact = byCell.get(cellKey(place))
    if (place.row !== undefined && place.column !== undefined && exact !== undefined)
      return { index: exact, near: false }
    const { column, ...row } = place
    const first = (place.row === undefined ? undefined : byRow.get(cellKey(row))) ?? byLine.get(place.line ?? 0)
    if (first !== undefined) return { index: first, near: column !== undefined }
    const beginning = filled[0]
    return beginning === undefined ? undefined : { index: beginning, near: Object.keys(place).length > 0 }
  }
  return { places, find }
}

import type { Cell, Strip } from '../strip.ts'

/** A cell of a table that has lost its rows: only the order of the cells is left. */
export interface Item {
  readonly cell: Cell
  /** Blank cells that stood in front of it, as far as the text shows them. */
  readonly blanks: number
  /** It begins a line of several cells: what ends the line above may go on in it. */
  readonly beginsLine?: true
}

/** A row made of cells that stood one below the other; its columns count from `first`. */
export const rowStrip = (cells: readonly Cell[], gap: number): Strip => {
  const filled = cells.filter(({ text }) => text !== '')
  const place = filled[0]?.place ?? cells[0]?.place ?? {}
  const last = filled.at(-1)?.place
  const end = last?.endLine ?? last?.line
  const { column: _column, start: _start, end: _end, ...own } = place
  return {
    kind: 'row',
    ruled: false,
    cells,
    filled,
    place: place.line !== undefined && end !== undefined && end > place.line ? { ...own, endLine: end } : own,
    gap,
  }
}

/** The cell in a column of its own. */
export const inColumn = (cell: Cell, column: number): Cell => ({ ...cell, column })

/** A blank cell beside another. */
export const blankBeside = ({ place }: Cell, column: number): Cell => {
  const { start: _start, end: _end, endLine: _endLine, ...own } = place
  return { text: '', column, colspan: 1, rowspan: 1, place: own }
}

/** A text that goes on in the next cell. */
export const joinedCells = (above: Cell, below: Cell): Cell => {
  const last = below.place.endLine ?? below.place.line
  const { end: _end, ...place } = above.place
  const between = /[。；;！]$/.test(above.text) || /^(\d{1,2}[.、．]|[（(]\d)/.test(below.text) ? '\n' : ''
  return {
    ...above,
    text: above.text + between + below.text,
    place: { ...place, ...(last === undefined ? {} : { endLine: last }) },
  }
}

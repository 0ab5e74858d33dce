import type { Cell, Strip } from './strip.ts'

const joinCells = (start: Cell, end: Cell, between: string): Cell => {
  const last = end.place.endLine ?? end.place.line
  return {
    ...start,
    text: start.text + between + end.text,
    place: { ...start.place, ...(last === undefined ? {} : { endLine: last }) },
  }
}

/** One row of two lines: the last cell of the upper and the first of the lower one are one cell. */
export const joinRows = (above: Strip, below: Strip, between: string): Strip => {
  const [start, end] = [above.cells.at(-1), below.cells[0]]
  if (!start || !end) return above
  const offset = above.cells.length - 1
  const cells = [
    ...above.cells.slice(0, -1),
    joinCells(start, end, between),
    ...below.cells.slice(1).map((cell) => ({ ...cell, column: cell.column + offset })),
  ]
  const bottom = below.place.endLine ?? below.place.line
  return {
    ...(above.kind === 'row' ? above : below),
    cells,
    filled: cells.filter(({ text }) => text !== ''),
    place: { ...above.place, ...(bottom === undefined ? {} : { endLine: bottom }) },
    gap: above.gap,
  }
}

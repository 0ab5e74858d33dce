import type { Place } from '../../form/place.ts'
import type { Printed } from '../../form/printed.ts'
import type { Cell } from './strip.ts'

/** The text of a cell as printed; a label that we printed where the source had lost it reads back as inferred. */
export const textOf = (cell: Cell): Printed<string> =>
  cell.inferred
    ? { raw: '', value: cell.text, place: cell.place, inferred: true }
    : { raw: cell.text, place: cell.place }

/** A part of a cell's text, with its offsets in the cell. */
export const partOf = (cell: Cell, start: number, end: number): Cell => {
  const text = cell.text.slice(start, end)
  const from = start + (text.length - text.trimStart().length)
  const base = cell.place.start ?? 0
  return {
    ...cell,
    text: text.trim(),
    place: { ...cell.place, start: base + from, end: base + from + text.trim().length },
  }
}

/** The place of something that is not printed, beside something that is. */
export const beside = (cell: Cell | undefined, fallback: Place): Place => {
  if (!cell) return fallback
  const { start: _start, end: _end, ...place } = cell.place
  return place
}

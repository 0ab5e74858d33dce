import { plain } from '../../form/plain.ts'
import { operatorText } from '../../form/split-target.ts'
import type { Cell, Strip } from '../source/strip.ts'
import type { Column } from './column.ts'

/** Cells of a row in the columns of one label, or, where a header lost its blanks, as many as the row has more than it. */
const cellsUnder = (target: Column, strip: Strip, width: number, isLast: boolean): readonly Cell[] => {
  const from = strip.cells.filter(({ column }) => column >= target.first)
  if (strip.ruled || target.last > target.first) return from.filter(({ column }) => column <= target.last)
  return isLast ? from : from.slice(0, 1 + Math.max(0, strip.cells.length - width))
}

const names = ['operator', 'target', 'unit'] as const

/**
 * The columns of a table whose first row parts the target without a header that says so: "≥ | 95 | %" under 指标值.
 * Undefined where it does not. `width`: cells of the header row.
 */
export const withTargetParts = (
  columns: readonly Column[],
  strip: Strip,
  width: number,
): readonly Column[] | undefined => {
  const at = columns.findIndex(({ name }) => name === 'target')
  const target = columns[at]
  if (!target || columns.some(({ name }) => name === 'operator' || name === 'unit')) return undefined
  const cells = cellsUnder(target, strip, width, at === columns.length - 1)
  const [sign, value, unit] = cells
  if (!sign || !value || cells.length > 3 || !operatorText.test(plain(sign.text)) || value.text === '') return undefined
  if (unit && /\d/.test(unit.text)) return undefined
  const parts = cells.map((cell, i): Column => {
    const end = cells[i + 1]?.column ?? Math.max(target.last + 1, cell.column + 1)
    return {
      name: names[i] ?? 'extra',
      label: { raw: '', place: target.label.place },
      first: cell.column,
      last: end - 1,
      group: target.label,
    }
  })
  const by = target.last > target.first ? 0 : cells.length - 1
  const behind = columns
    .slice(at + 1)
    .map((column) => ({ ...column, first: column.first + by, last: column.last + by }))
  return [...columns.slice(0, at), ...parts, ...behind]
}

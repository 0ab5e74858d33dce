import type { Place } from '../form/place.ts'

/**
 * A cell of the blank form as answers name it: its table, row and column; a line outside tables by its number.
 *
 * @example cellId({ table: 1, row: 3, column: 2 }) // '1.3.2'
 */
export const cellId = ({ table, row, column, line }: Place): string =>
  table === undefined && row === undefined ? `line.${line ?? 0}` : `${table ?? 0}.${row ?? 0}.${column ?? 0}`

/**
 * A cell by its name in references.
 *
 * @example
 * cellName({ row: 12, column: 28 }) // 'AB12'
 */
export const cellName = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${columnName(column)}${row}`

export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

import type { LayoutTable } from '@jiheng/core/layout'
import { NotWritable } from '../write/not-writable.ts'
import { points } from './points.ts'
import { printableText } from './printable-text.ts'
import { type Sheet, sheets, typeArea } from './sheets.ts'

/** How a table is set so that it fits on paper. */
export interface TableFit {
  readonly sheet: Sheet
  /** Of its type, in points. */
  readonly size: number
  /** Between a cell's border and its text on either side, in points. */
  readonly inset: number
  /** Width of each column, in points; together the width of the type area. */
  readonly columns: readonly number[]
}

/** 小四 where columns are wide, else 五号; 小五 and 六号 before the paper turns; nothing smaller can be read. */
const sizes = [12, 10.5, 9, 7.5] as const
const smallest = 7.5
/** From this mean column width on, in millimetres, there is room for 小四. */
const wideColumn = 25

const insetOf = (size: number): number => (size >= 10.5 ? 2.85 : 1.5)

/**
 * Finds type and paper for a table: its own orientation with type of 五号 down to 六号, then landscape, then A3. A column
 * with words holds at least two characters in a line; where not even A3 has room for that, one.
 *
 * @throws {NotWritable} `too-much` columns, where A3 cannot hold them
 */
export function fitTable(table: LayoutTable): TableFit {
  const tried: readonly Sheet[] =
    table.orientation === 'portrait' ? ['portrait', 'landscape', 'wide'] : ['landscape', 'wide']
  const wanted = charactersOf(table)
  for (const sheet of tried) {
    const width = points(typeArea(sheets[sheet]).width)
    const columns = sharedOut(table.columns, width)
    const roomy = typeArea(sheets[sheet]).width / columns.length >= wideColumn
    for (const size of roomy ? sizes : sizes.slice(1)) {
      const inset = insetOf(size)
      if (columns.every((column, at) => column >= (wanted[at] ?? 0) * size + 2 * inset))
        return { sheet, size, inset, columns }
    }
  }
  return squeezed(table)
}

/** Every column gets room for one character of the smallest type; what is left is shared out. */
function squeezed({ columns, caption }: LayoutTable): TableFit {
  const width = points(typeArea(sheets.wide).width)
  const inset = insetOf(smallest)
  const least = smallest + 2 * inset
  const limit = Math.floor(width / least)
  if (columns.length > limit)
    throw new NotWritable({ code: 'too-much', what: 'columns', count: columns.length, limit, at: caption })
  const rest = sharedOut(columns, width - least * columns.length)
  return { sheet: 'wide', size: smallest, inset, columns: rest.map((column) => least + column) }
}

/** Of a cell, a piece of a merged one or a gap, in points. */
export const widthOf = (
  { column, colspan }: { readonly column: number; readonly colspan: number },
  { columns }: TableFit,
): number => columns.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0)

const sharedOut = (shares: readonly number[], width: number): readonly number[] => {
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => (share / sum) * width)
}

/** How many characters a line of each column must hold: two of a word, one of a single character. */
function charactersOf({ columns, rows }: LayoutTable): readonly number[] {
  const wanted = columns.map(() => 0)
  for (const { cells } of rows)
    for (const { column, colspan, text } of cells) {
      if (colspan !== 1) continue
      const longest = Math.max(
        ...printableText(text)
          .split('\n')
          .map((line) => line.trim().length),
      )
      wanted[column - 1] = Math.max(wanted[column - 1] ?? 0, Math.min(2, longest))
    }
  return wanted
}

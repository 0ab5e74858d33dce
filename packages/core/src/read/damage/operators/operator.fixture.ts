import type { Random } from '../random.fixture.ts'
import type { RowLine, Sheet, SheetCell } from '../sheet.fixture.ts'

/** One kind of damage that turning a file into text, or careless typing, does to a form. */
export interface Operator {
  readonly name: string
  readonly damage: (sheet: Sheet, random: Random) => Sheet
}

export const blank = (cell: SheetCell): SheetCell => ({ ...cell, text: '', at: [] })

/** Changes the rows of a sheet one by one; undefined leaves a row as it is. */
export const eachRow = (sheet: Sheet, change: (row: RowLine) => readonly SheetCell[] | undefined): Sheet => ({
  ...sheet,
  lines: sheet.lines.map((line) => {
    const cells = line.kind === 'row' ? change(line) : undefined
    return line.kind === 'row' && cells ? { ...line, cells } : line
  }),
})

/** Changes every cell and every line above the table. */
export const eachCell = (
  sheet: Sheet,
  change: (cell: SheetCell, part: RowLine['part'] | 'text') => SheetCell,
): Sheet => ({
  ...sheet,
  lines: sheet.lines.map((line) =>
    line.kind === 'row'
      ? { ...line, cells: line.cells.map((cell) => change(cell, line.part)) }
      : line.kind === 'text'
        ? { ...line, cell: change(line.cell, 'text') }
        : line,
  ),
})

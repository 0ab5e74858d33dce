import type { Disclosure } from '../../form/index.ts'
import type { LayoutRow } from '../../layout/layout.ts'
import { layoutDisclosure } from '../../layout/layout-disclosure.ts'

/** One cell of a line of text, and what of the Disclosure it shows. */
export interface SheetCell {
  readonly text: string
  readonly at: readonly string[]
  readonly role: 'label' | 'level' | 'value'
  /** Where the cell begins in the form's own grid, from 1. */
  readonly column: number
  /** Another cell covers this place: from the row above (`down`) or from its left (`right`). */
  readonly covered?: 'down' | 'right'
}

export type SheetLine =
  | { readonly kind: 'text'; readonly cell: SheetCell }
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'row'
      readonly cells: readonly SheetCell[]
      readonly part: 'head' | 'header' | 'body'
    }

export type RowLine = Extract<SheetLine, { kind: 'row' }>

/** A form as lines of text, before and between damages. `lost`: pointers that damage took out of the text. */
export interface Sheet {
  readonly lines: readonly SheetLine[]
  readonly lost: readonly string[]
}

const partOf = (row: LayoutRow): RowLine['part'] =>
  row.header ? 'header' : row.item?.of === 'indicators' || row.item?.of === 'emptyLevels' ? 'body' : 'head'

const rowsOf = (rows: readonly LayoutRow[], width: number): readonly RowLine[] => {
  const left = Array.from({ length: width }, () => 0)
  return rows.map((row): RowLine => {
    const cells: SheetCell[] = []
    for (let c = 1; c <= width; ) {
      const cell = row.cells.find(({ column }) => column === c)
      if (!cell) {
        cells.push({ text: '', at: [], role: 'value', column: c, covered: 'down' })
        left[c - 1] = (left[c - 1] ?? 1) - 1
        c++
        continue
      }
      cells.push({ text: cell.text.replaceAll('\n', ' '), at: cell.at, role: cell.role, column: c })
      for (let i = 1; i < cell.colspan; i++)
        cells.push({ text: '', at: [], role: 'value', column: c + i, covered: 'right' })
      c += cell.colspan
    }
    return { kind: 'row', cells, part: partOf(row) }
  })
}

/** A Disclosure as a text program prints it: a line a row, a tab a column of the grid, blanks where cells are merged. */
export const sheetOf = (disclosure: Disclosure): Sheet => ({
  lines: layoutDisclosure(disclosure).parts.flatMap((part): readonly SheetLine[] => {
    if (part.kind === 'page-break') return [{ kind: 'blank' }]
    if (part.kind === 'table') return [...rowsOf(part.rows, part.columns.length), { kind: 'blank' }]
    if (part.kind === 'contents')
      return [part.heading, ...part.entries.map(({ text }, i) => `${text}………${i + 1}`)].map((text) => ({
        kind: 'text',
        cell: { text, at: [], role: 'value', column: 1 },
      }))
    return [
      { kind: 'text', cell: { text: part.text.replaceAll('\n', ' '), at: part.at ?? [], role: 'value', column: 1 } },
      { kind: 'blank' },
    ]
  }),
  lost: [],
})

/** The text as it stands in the file. */
export const textOf = (sheet: Sheet): string =>
  sheet.lines
    .map((line) =>
      line.kind === 'blank'
        ? ''
        : line.kind === 'text'
          ? line.cell.text
          : line.cells.map(({ text }) => text).join('\t'),
    )
    .join('\n')

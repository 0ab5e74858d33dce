import { expect, test } from 'vitest'
import { cellTags } from './cell-tags.ts'
import { isCutByTags } from './tagged-rows.ts'
import { type StructureNode, taggedTables } from './tagged-tables.ts'

type Node = StructureNode['children'][number]
const content = (number: number): Node => ({ type: 'content', id: `p9R_mc${number}` })
const node = (role: string, children: readonly Node[], rowSpan?: number): StructureNode => ({ role, children, rowSpan })
const cell = (contents: readonly number[], rowSpan?: number) => node('TD', [node('P', contents.map(content))], rowSpan)
const head = (...contents: readonly number[]) => node('TR', [node('TH', contents.map(content))])
const row = (...cells: readonly (readonly number[])[]) =>
  node(
    'TR',
    cells.map((contents) => cell(contents)),
  )
/** A page whose structure is a table with a header and these rows. */
const page = (...rows: readonly StructureNode[]) =>
  taggedTables(node('Root', [node('Document', [node('Table', [head(), node('TBody', rows)])])]))

test('a table is one on all of its pages, and so is a cell that the end of a page cuts', () => {
  const [first, second] = cellTags([page(row([1], [2]), row([3], [4])), page(row([], []), row([], [1]))])
  expect(first?.get(4)).toEqual({ table: 0, row: 2, cell: 1, rows: undefined })
  expect(second?.get(1)).toEqual(first?.get(4))
})

test('a table of the same shape that begins anew is the next one', () => {
  const [first, second] = cellTags([page(row([1], [2]), row([3], [4])), page(row([1], [2]), row([3], [4]))])
  expect([first?.get(1)?.table, second?.get(1)?.table]).toEqual([0, 1])
})

test('a header that is printed again does not begin a table', () => {
  const again = node('Root', [node('Table', [head(7), row([], []), row([], [1])])])
  const [, second] = cellTags([page(row([1], [2]), row([3], [4])), taggedTables(again)])
  expect(second?.get(1)?.table).toBe(0)
})

test('a table in a cell is content of that cell', () => {
  const inner = node('Table', [row([5])])
  const [tags] = cellTags([taggedTables(node('Root', [node('Table', [node('TR', [node('TD', [inner])])])]))])
  expect(tags?.get(5)).toEqual({ table: 0, row: 0, cell: 0, rows: undefined })
})

test.each([
  ['the same row on both pages', [{ table: 0, row: 4 }], [{ table: 0, row: 4 }], true],
  ['the next row', [{ table: 0, row: 4 }], [{ table: 0, row: 5 }], false],
  ['a row of which the page above shows nothing', [{ table: 0, row: 4 }, 'blank'], [{ table: 0, row: 5 }], true],
  ['a row of which the page below shows nothing', [{ table: 0, row: 4 }], ['blank', { table: 0, row: 5 }], true],
  ['a row without tags between', [{ table: 0, row: 4 }, undefined], [{ table: 0, row: 5 }], undefined],
  ['another table', [{ table: 0, row: 4 }], [{ table: 1, row: 4 }], undefined],
] as const)('whether a row was cut: %s', (_, above, below, cut) => {
  expect(isCutByTags(above, below)).toBe(cut)
})

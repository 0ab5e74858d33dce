import { expect, test } from 'vitest'
import type { FlowTable } from './flow.ts'
import { joinTables } from './join-tables.ts'

const table = (edges: readonly number[], rows: readonly (readonly number[])[], goesOn = false): FlowTable => ({
  kind: 'table',
  edges,
  ...(goesOn && { goesOn }),
  rows: rows.map((spans) => {
    let column = 1
    const cells = spans.map((colspan) => {
      const cell = { column, colspan, rowspan: 1, content: [] }
      column += colspan
      return cell
    })
    return { header: false, cells }
  }),
})
const joint = { kind: 'text', text: '', inferred: false, joint: true } as const
const spans = (flow: ReturnType<typeof joinTables>) =>
  flow.map((piece) =>
    piece.kind === 'table'
      ? piece.rows.map((row) => row.cells.map((cell) => `${cell.column}+${cell.colspan}`).join(' '))
      : piece.text,
  )

test.each([
  ['the same columns', table([10, 20], [[1, 1]]), table([10, 20], [[2]], true), [['1+1 2+1', '1+2']]],
  [
    'columns dropped above',
    table([1000, 4000], [[1, 1]]),
    table(
      [1000, 2010, 4000],
      [
        [1, 1, 1],
        [2, 1],
      ],
      true,
    ),
    [['1+1 2+2', '1+1 2+1 3+1', '1+2 3+1']],
  ],
  [
    'columns dropped below, edges rounded',
    table([1000, 2000, 4000], [[1, 1, 1]]),
    table([1995, 4003], [[1, 1]], true),
    [['1+1 2+1 3+1', '1+2 3+1']],
  ],
])('%s', (_, above, below, rows) => {
  expect(spans(joinTables([above, joint, below]))).toEqual(rows)
})

test('tables that stand apart stay apart', () => {
  const one = table([10], [[1]])
  expect(joinTables([one, one])).toEqual([one, one])
  expect(joinTables([table([10], [[1]], true), joint])).toHaveLength(2)
})

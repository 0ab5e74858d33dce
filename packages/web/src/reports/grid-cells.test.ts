import { expect, it } from 'vitest'
import { gridCells } from './grid-cells.ts'

const rule = (severity: 'error' | 'warning', count: number) =>
  ({ rule: `r${count}`, title: '', severity, count, units: 1, basis: [] }) as const
const rules = [rule('error', 40), rule('error', 1), rule('warning', 2)]
const grid = {
  cells: [
    [0, 0, 40],
    [0, 2, 2],
    [2, 1, 1],
  ],
} satisfies Parameters<typeof gridCells>[0]

it('has a column for each rule of the shown severities, and a number where unit and rule meet', () => {
  const { columns, count, total } = gridCells(grid, rules, new Set(['error', 'warning']))
  expect(columns).toEqual([0, 1, 2])
  expect([count(0, 0), count(0, 1), count(0, 2), count(2, 1)]).toEqual([40, 0, 2, 1])
  expect([0, 1, 2].map(total)).toEqual([42, 0, 1])
})

it('leaves out what is not shown, in sums too', () => {
  const { columns, count, total } = gridCells(grid, rules, new Set(['warning']))
  expect([columns, count(0, 0), total(0), total(2)]).toEqual([[2], 0, 2, 0])
})

it('grows darker by magnitude: one is seen beside forty, and forty is the darkest', () => {
  const { shade } = gridCells(grid, rules, new Set(['error']))
  expect([0, 1, 5, 40].map(shade)).toEqual([0, 1, 2, 4])
})

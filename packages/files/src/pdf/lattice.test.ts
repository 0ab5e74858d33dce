import { describe, expect, test } from 'vitest'
import { figuresOf, latticeOf } from './lattice.ts'
import type { Line } from './straight-lines.ts'

const lines = (...list: readonly (readonly [at: number, from: number, to: number])[]): readonly Line[] =>
  list.map(([at, from, to]) => ({ at, from, to }))
const latticesOf = (across: readonly Line[], down: readonly Line[]) =>
  figuresOf(across, down).map((figure) => latticeOf(figure, 500))
const spans = (lattice: ReturnType<typeof latticeOf>) =>
  lattice?.cells.map(({ column, row, colspan, rowspan }) => `${row},${column} ${colspan}×${rowspan}`)

describe('cells of lines', () => {
  test('missing pieces of borders are merged cells', () => {
    const across = lines([0, 0, 300], [20, 100, 300], [40, 0, 300], [60, 0, 300])
    const down = lines([0, 0, 60], [100, 0, 40], [200, 0, 20], [300, 0, 60])
    expect(latticesOf(across, down).map(spans)).toEqual([['0,0 1×2', '0,1 1×1', '0,2 1×1', '1,1 2×1', '2,0 3×1']])
  })

  test('lines side by side are one edge', () => {
    const across = lines([0, 0, 100], [2.5, 0, 100], [20, 0, 100])
    const down = lines([0, 0, 20], [3, 0, 20], [50, 0, 20], [100, 0, 20])
    expect(latticesOf(across, down).map(spans)).toEqual([['0,0 1×1', '0,1 1×1']])
  })

  test('an open end is closed, and said', () => {
    const [lattice] = latticesOf(lines([0, 0, 100], [20, 0, 100]), lines([0, 0, 55], [50, 0, 55], [100, 0, 55]))
    expect(spans(lattice)).toEqual(['0,0 1×1', '0,1 1×1', '1,0 1×1', '1,1 1×1'])
    expect(lattice).toMatchObject({ closedTop: true, closedBottom: false })
  })

  test('what is beside a smaller part of a figure is no cell', () => {
    const across = lines([0, 0, 100], [20, 0, 200], [40, 0, 200])
    const down = lines([0, 0, 40], [100, 0, 40], [200, 20, 40])
    expect(latticesOf(across, down).map(spans)).toEqual([['0,0 1×1', '1,0 1×1', '1,1 1×1']])
  })

  test('a stepped region is cut into rectangles', () => {
    const across = lines([0, 0, 200], [20, 0, 100], [40, 0, 200])
    const down = lines([0, 0, 40], [100, 20, 40], [200, 0, 40])
    expect(latticesOf(across, down).map(spans)).toEqual([['0,0 2×1', '1,0 1×1', '1,1 1×1']])
  })

  test('lines that do not meet are two figures; one alone is none', () => {
    const square = (x: number) => [lines([0, x, x + 50], [50, x, x + 50]), lines([x, 0, 50], [x + 50, 0, 50])] as const
    const [a, b] = [square(0), square(100)]
    expect(latticesOf([...a[0], ...b[0], ...lines([300, 0, 400])], [...a[1], ...b[1]])).toHaveLength(2)
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { type Grid, makeGrid } from './grid.ts'
import { parseTabs } from './pasted.ts'
import { spotsOf } from './spots.ts'
import { testLayout } from './test-layout.ts'
import type { Step } from './working-copy.ts'

const spots = spotsOf(testLayout)
let steps: Step[]
let typed: unknown[]
let grid: Grid

beforeEach(() => {
  steps = []
  typed = []
  grid = makeGrid({
    spots: () => spots,
    rowBelow: ({ item, form = 0 }) => item && { kind: 'insert', form, of: 'indicators', index: item.index + 1 },
    sameGroup: ({ item: a }, { item: b }) => a?.index !== 2 && b?.index !== 2,
    commit: (step) => steps.push(step),
    type: (changes) => typed.push(changes),
  })
})

const target = '/forms/0/indicators/0/target'
const edit = (at: string, raw: string) => ({ kind: 'edit', at, raw })

describe('typing into a chosen cell', () => {
  beforeEach(() => grid.beginAt(target))

  test('replaces its text, and is one step when Enter goes on', () => {
    grid.input('≥')
    grid.input('≥9 株')
    expect(typed).toEqual([[edit(target, '≥')], [edit(target, '≥9 株')]])
    expect(grid.get().mode).toBe('type')
    expect(grid.move('down')).toBe(true)
    expect(steps).toEqual([{ changes: [edit(target, '≥9 株')], at: target }])
    expect(grid.spot()?.at[0]).toBe('/forms/0/indicators/1/target')
    expect(grid.get().mode).toBe('select')
  })

  test('Escape gives back what stood there', () => {
    grid.input('x')
    grid.giveBack()
    expect(steps).toEqual([])
    expect(typed.at(-1)).toEqual([])
    expect(grid.spot()?.at[0]).toBe(target)
  })

  test('is a step also when the sheet already shows what is typed', () => {
    const shown = spots.map((spot) => (spot.at[0] === target ? { ...spot, text: '≥9 株' } : spot))
    const own = makeGrid({
      spots: () => (typed.length === 0 ? spots : shown),
      rowBelow: () => undefined,
      sameGroup: () => false,
      commit: (step) => steps.push(step),
      type: (changes) => typed.push(changes),
    })
    own.beginAt(target)
    own.input('≥9 株')
    own.move('down')
    expect(steps).toHaveLength(1)
  })

  test('typing the same text is no step', () => {
    grid.input('≥8 株')
    grid.finish()
    expect(steps).toEqual([])
  })
})

test('opening a cell keeps its text', () => {
  grid.beginAt(target)
  grid.open()
  expect(grid.get()).toMatchObject({ mode: 'edit', text: '≥8 株' })
})

test('choosing another cell commits what was typed', () => {
  grid.beginAt(target)
  grid.input('≥9 株')
  grid.beginAt('/forms/0/title')
  expect(steps).toHaveLength(1)
})

test('Enter after a run of Tabs returns below its beginning', () => {
  grid.beginAt('/forms/0/indicators/0/name')
  grid.move('right', true)
  grid.move('down')
  expect(grid.spot()?.at[0]).toBe('/forms/0/indicators/1/name')
})

test('beyond the last cell there is nowhere to go, and nothing is lost', () => {
  grid.beginAt('/forms/0/indicators/2/target')
  grid.input('≥95%')
  expect(grid.move('right', true)).toBe(false)
  expect(steps).toHaveLength(1)
})

describe('rows', () => {
  test('a new one below, its first cell chosen', () => {
    grid.beginAt(target)
    grid.addRow()
    expect(steps).toEqual([{ changes: [{ kind: 'insert', form: 0, of: 'indicators', index: 1 }] }])
    expect(grid.get().where).toBe('1:2:2')
  })
  test('one removed', () => {
    grid.beginAt(target)
    grid.removeRow()
    expect(steps).toEqual([{ changes: [{ kind: 'remove', form: 0, of: 'indicators', index: 0 }] }])
  })
  test('one moved down within its group, the cursor with it', () => {
    grid.beginAt(target)
    grid.shiftRow(1)
    expect(steps.map(({ changes }) => changes)).toEqual([
      [{ kind: 'move', form: 0, of: 'indicators', index: 0, to: 1 }],
    ])
    expect(grid.get().where).toBe('1:2:3')
  })
  test('none leaves its group', () => {
    grid.beginAt('/forms/0/indicators/1/target')
    grid.shiftRow(1)
    expect(steps).toEqual([])
  })
  test('a header cell has no row to remove', () => {
    grid.beginAt('/forms/0/project/name')
    grid.removeRow()
    expect(steps).toEqual([])
  })
})

describe('a pasted block', () => {
  beforeEach(() => {
    grid.beginAt('/forms/0/indicators/0/name')
    grid.paste(parseTabs('播种\t≥9 株\n间苗\t≥3 次'))
  })
  test('waits for a yes', () => {
    expect(grid.get().plan?.pieces).toHaveLength(4)
    expect(steps).toEqual([])
  })
  test('is one step', () => {
    grid.confirmPaste()
    expect(steps.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([['edits']])
    expect(grid.get().plan).toBeUndefined()
  })
  test('can be dropped', () => {
    grid.dropPaste()
    expect(grid.get().plan).toBeUndefined()
    expect(steps).toEqual([])
  })
})

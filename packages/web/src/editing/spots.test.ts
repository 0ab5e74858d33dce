import { describe, expect, test } from 'vitest'
import { type Direction, moved, spotAt, spotsOf, startOf } from './spots.ts'
import { testLayout } from './test-layout.ts'

const spots = spotsOf(testLayout)
const short = (at: string | undefined) => at?.replace('/forms/0/', '')

test('everything that can be filled in, in the order of the paper', () => {
  expect(spots.map(({ at }) => short(at[0]))).toEqual([
    'title',
    'project/name',
    'indicators/0/level2',
    'indicators/0/name',
    'indicators/0/target',
    'indicators/1/name',
    'indicators/1/target',
    'indicators/2/name',
    'indicators/2/target',
  ])
})

test.each<[string | undefined, number | undefined, string]>([
  [undefined, undefined, 'project/name'],
  [undefined, 0, 'project/name'],
  ['/forms/0/indicators/1/target', 0, 'indicators/1/target'],
  ['/forms/0/title', 0, 'title'],
  ['/forms/0/gone', 0, 'project/name'],
])('work begins at %s of form %s: %s', (at, form, first) => {
  expect(short(startOf(spots, at, form)?.at[0])).toBe(first)
})

describe('keys lead as in Excel', () => {
  test.each<[string, Direction, string | undefined]>([
    ['project/name', 'right', 'indicators/0/name'],
    ['indicators/0/level2', 'right', 'indicators/0/name'],
    ['indicators/0/name', 'right', 'indicators/0/target'],
    ['indicators/0/target', 'right', 'indicators/1/name'],
    ['indicators/1/name', 'left', 'indicators/0/target'],
    ['indicators/2/target', 'right', undefined],
    ['project/name', 'down', 'indicators/0/name'],
    ['indicators/0/target', 'down', 'indicators/1/target'],
    ['indicators/1/target', 'down', 'indicators/2/target'],
    ['indicators/2/target', 'down', undefined],
    ['indicators/0/target', 'up', 'project/name'],
    ['project/name', 'up', 'title'],
    ['title', 'down', 'project/name'],
  ])('from %s %s to %s', (from, direction, to) => {
    const spot = spotAt(spots, `/forms/0/${from}`)
    expect(spot).toBeDefined()
    if (spot) expect(short(moved(spots, spot, direction)?.at[0])).toBe(to)
  })

  test('Enter after Tabs returns below where they began', () => {
    const spot = spotAt(spots, '/forms/0/indicators/0/target')
    if (spot) expect(short(moved(spots, spot, 'down', 2)?.at[0])).toBe('indicators/1/name')
  })
})

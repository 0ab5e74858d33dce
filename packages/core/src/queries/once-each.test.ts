import { expect, it } from 'vitest'
import type { Place } from '../form/index.ts'
import { onceEach } from './once-each.ts'

const kept = (...texts: readonly (readonly [raw: string, place: Place])[]): readonly number[] => {
  const isNew = onceEach()
  return texts.flatMap(([raw, place], index) => (isNew({ raw, place }) ? [index] : []))
}

it('keeps each text of a place once', () => {
  const [first, second, third] = [
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { table: 1, row: 2, column: 1 },
  ]
  expect(kept(['甲', first], ['甲', { ...first }], ['甲', second], ['甲', third], ['甲', { ...first }])).toEqual([
    0, 2, 3,
  ])
  expect(kept(['甲', first], ['乙', first])).toEqual([0, 1])
})

it('tells texts without a line or table apart by all that is known of their place', () => {
  expect(kept(['甲', {}], ['甲', {}], ['甲', { start: 2 }], ['甲', { start: 2 }])).toEqual([0, 2])
})

import { expect, it } from 'vitest'
import { placeIn } from './walk.ts'

const walk = { ids: ['a', 'b', 'c'], total: 300 }

it('tells where a document stands, and its neighbours', () => {
  expect(placeIn(walk, 'b')).toEqual({ number: 2, total: 300, before: 'a', after: 'c' })
  expect(placeIn(walk, 'a')).toEqual({ number: 1, total: 300, before: undefined, after: 'b' })
  expect(placeIn(walk, 'c')).toMatchObject({ number: 3, after: undefined })
})

it('knows nothing of a document that the list does not have', () => {
  expect(placeIn(walk, 'd')).toBeUndefined()
})

import { describe, expect, it } from 'vitest'
import { fromSqlite, toSqlite } from './sqlite-values.ts'

describe('toSqlite', () => {
  it.each([
    [true, 1],
    [false, 0],
    [null, null],
    [7, 7],
    [7n, 7n],
    ['', ''],
    [new Date(Date.UTC(2031, 2, 4)), '2031-03-04T00:00:00.000Z'],
    [new Uint8Array([1, 2]), new Uint8Array([1, 2])],
  ])('%s', (value, stored) => {
    expect(toSqlite(value)).toEqual(stored)
  })

  it.each([[undefined], [{}], [[1]], [Symbol('a')]])('refuses what would be stored as something else', (value) => {
    expect(() => toSqlite(value)).toThrow(TypeError)
  })
})

it('rows are plain objects', () => {
  const row = Object.assign(Object.create(null) as Record<string, number>, { a: 1 })
  expect(Object.getPrototypeOf(fromSqlite(row))).toBe(Object.prototype)
})

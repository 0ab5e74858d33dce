import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonPieces, printPieces } from './json-pieces.ts'

const joined = (value: unknown, indent: boolean): string => [...jsonPieces(value, { indent })].join('')

test.for<[value: unknown]>([
  [{}],
  [[]],
  [{ a: undefined }],
  [{ a: undefined, b: [] }],
  [{ a: [{ b: 'x\ny' }, [], {}], c: { d: [1] } }],
  [[null]],
  [['字'.repeat(100_000), '😀'.repeat(60_000), `x${'😀'.repeat(60_000)}\n`]],
  ['甲'],
  [null],
])('%j', ([value]) => {
  expect(joined(value, false)).toBe(JSON.stringify(value))
  expect(joined(value, true)).toBe(JSON.stringify(value, null, 2))
})

test('whatever the value, the text is that of JSON.stringify', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(joined(value, false)).toBe(JSON.stringify(value))
      expect(joined(value, true)).toBe(JSON.stringify(value, null, 2))
    }),
  )
})

test('printed in mouthfuls, none of them much longer than a piece', () => {
  const printed: string[] = []
  const list = Array.from({ length: 50_000 }, (_, i) => `字${i}`)
  printPieces(jsonPieces({ list }, { indent: false }), (text) => printed.push(text))
  expect(printed.join('')).toBe(JSON.stringify({ list }))
  expect(printed.length).toBeGreaterThan(5)
  expect(Math.max(...printed.map((text) => text.length))).toBeLessThan(70_000)
})

import { expect, test } from 'vitest'
import { readFontNames } from './font-names.ts'

const font = (name: string): readonly number[] => {
  const letters = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >>> 8]).flat()
  return [39 + letters.length, ...Array.from({ length: 39 }, () => 0), ...letters]
}

test('fonts by their numbers, as many as there are', () => {
  const name = readFontNames(Uint8Array.from([9, 0, 0, 0, ...font('宋体'), ...font('Wingdings 2')]))
  expect([0, 1, 2, undefined].map(name)).toEqual(['宋体', 'Wingdings 2', undefined, undefined])
})

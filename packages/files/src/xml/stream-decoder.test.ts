import { expect, test } from 'vitest'
import { streamDecoder } from './stream-decoder.ts'

const text = '\ufeff甲a€𠮷é\ufeff乙'
const damaged = (): never => {
  throw new Error('damaged')
}
const decode = (bytes: Uint8Array, encoding: string, size: number) => {
  const decoder = streamDecoder(encoding, damaged)
  let all = ''
  for (let at = 0; at < bytes.length; at += size) all += decoder(bytes.subarray(at, at + size))
  return all + decoder(undefined)
}

test.each([1, 2, 3, 4, 5, 100])('pieces of %i bytes', (size) => {
  expect(decode(new TextEncoder().encode(text), 'utf-8', size)).toBe(text.slice(1))
  const wide = new Uint8Array(Uint16Array.from(text, (_, index) => text.charCodeAt(index)).buffer)
  expect(decode(wide.slice(0, 4), 'utf-16le', size)).toBe('甲')
})

test.each([[[0xe7, 0x94]], [[0xff, 0x41]], [[0x41, 0x80, 0x41]], [[0xf0, 0x9f, 0x41]]])(
  'bytes that are no text: %j',
  (bytes) => {
    for (const size of [1, 2, 9]) expect(() => decode(Uint8Array.from(bytes), 'utf-8', size)).toThrow('damaged')
  },
)

import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { defaultLimits, type Limits } from '../open/limits.ts'
import { inflateEntry } from './inflate-entry.ts'
import { nativeZip } from './native-zip.ts'
import { zipDirectory } from './zip-directory.ts'

const noise = (length: number) => {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state >> 8
  })
}

/** What comes out, or the code of the refusal. */
function inflated(bytes: Uint8Array, limits: Partial<Limits>, native: typeof nativeZip): number | string {
  const bounds = { ...defaultLimits, ...limits }
  const [entry] = zipDirectory(bytes, { ...bounds, inflated: defaultLimits.inflated }).values()
  if (entry === undefined) throw new Error('no entry')
  let sum = 0
  let length = 0
  try {
    inflateEntry(
      bytes,
      entry,
      bounds,
      (piece) => {
        length += piece.length
        for (const byte of piece) sum = (sum * 31 + byte) % 1_000_007
      },
      native,
    )
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
  return length * 1_000_007 + sum
}

describe('Node and our own code give the same', () => {
  const cut = (bytes: Uint8Array) => {
    const copy = bytes.slice()
    copy.fill(0x55, 60, 90)
    return copy
  }
  const cases: readonly (readonly [name: string, bytes: Uint8Array, limits: Partial<Limits>, code?: string])[] = [
    ['nothing', zipSync({ a: new Uint8Array() }), {}],
    ['what does not compress', zipSync({ a: noise(300_000) }), {}],
    ['what compresses well', zipSync({ a: new Uint8Array(3_000_000).fill(65) }), {}],
    ['bytes changed', cut(zipSync({ a: noise(5_000) }, { level: 9 })), {}, 'archive-damaged'],
    ['too much', zipSync({ a: noise(300_000) }), { inflated: 200_000 }, 'archive-bomb'],
    ['too much for its size', zipSync({ a: new Uint8Array(9_000_000) }), {}, 'archive-bomb'],
    ['as much as may be', zipSync({ a: noise(200_000) }), { inflated: 200_000 }],
  ]
  test.each(cases.map(([name, bytes, limits, code]) => [name, bytes, limits, code] as const))(
    '%s',
    (_, bytes, limits, code) => {
      const own = inflated(bytes, limits, undefined)
      expect(own).toEqual(code ?? expect.any(Number))
      expect(inflated(bytes, limits, nativeZip)).toBe(own)
    },
  )

  test('Node is there', () => {
    expect(nativeZip).toBeDefined()
  })
})

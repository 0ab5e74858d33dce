import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { plainSha256 } from './plain-sha256.ts'

test('gives what the cryptography of Node gives, around every border of a block', () => {
  for (const length of [0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 100_003]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) & 0xff)
    expect(Buffer.from(plainSha256(bytes)).toString('hex'), `${length} bytes`).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    )
  }
})

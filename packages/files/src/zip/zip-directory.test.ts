import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { joined, zipOf } from '../fixtures/zip-bytes.ts'
import { defaultLimits } from '../open/limits.ts'
import { crc32 } from './crc32.ts'
import { inflateWhole } from './inflate-whole.ts'
import { zipDirectory } from './zip-directory.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) =>
  Array.from(zipDirectory(bytes, defaultLimits).values(), (entry) => [
    entry.name,
    new TextDecoder().decode(inflateWhole(bytes, entry, defaultLimits)),
  ])
const plain = zipSync({ 'a.txt': utf8('甲'), 'b/c.txt': utf8('乙'.repeat(90)) })
const files = [
  ['a.txt', '甲'],
  ['b/c.txt', '乙'.repeat(90)],
]

test('crc32 of the standard example, in one piece and in several', () => {
  const bytes = utf8('123456789')
  expect(crc32(bytes)).toBe(0xcbf43926)
  expect(crc32(bytes.subarray(3), crc32(bytes.subarray(0, 3)))).toBe(0xcbf43926)
})

describe('an archive is read', () => {
  test.each([
    ['as libraries write it', plain],
    ['with data behind it', joined(plain, new Uint8Array(70_000))],
    ['behind a program that unpacks it', joined(utf8('MZ\x90\0'), new Uint8Array(5_000), plain)],
    ['with a false end record behind it', joined(plain, utf8('PK\x05\x06'), new Uint8Array(18).fill(7))],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual(files)
  })

  test('zip64: the numbers stand in other records', () => {
    const field = new Uint8Array(28)
    const numbers = new DataView(field.buffer)
    numbers.setUint16(0, 1, true)
    numbers.setUint16(2, 24, true)
    numbers.setBigUint64(4, 3n, true)
    numbers.setBigUint64(12, 3n, true)
    numbers.setBigUint64(20, 0n, true)
    const narrow = zipOf([{ name: 'a.txt', bytes: utf8('甲'), extra: field, size: 0xffffffff, offset: 0xffffffff }])
    const directory = 30 + 5 + 3
    const view = new DataView(narrow.buffer)
    view.setUint32(directory + 20, 0xffffffff, true)
    const end = narrow.length - 22
    const wide = new Uint8Array(56 + 20)
    const records = new DataView(wide.buffer)
    records.setUint32(0, 0x06064b50, true)
    records.setBigUint64(32, 1n, true)
    records.setBigUint64(40, BigInt(end - directory), true)
    records.setBigUint64(48, BigInt(directory), true)
    records.setUint32(56, 0x07064b50, true)
    records.setBigUint64(64, BigInt(end), true)
    const last = narrow.slice(end)
    const lastView = new DataView(last.buffer)
    lastView.setUint16(10, 0xffff, true)
    lastView.setUint32(12, 0xffffffff, true)
    lastView.setUint32(16, 0xffffffff, true)
    expect(read(joined(narrow.slice(0, end), wide, last))).toEqual([['a.txt', '甲']])
  })
})

describe('names', () => {
  const gbk = Uint8Array.of(0xc4, 0xbf, 0xb1, 0xea, 0xb1, 0xed, 0x2e, 0x74, 0x78, 0x74)
  const unicodePath = (of: Uint8Array, name: string) => {
    const text = utf8(name)
    const field = joined(Uint8Array.of(0x75, 0x70, text.length + 5, 0, 1, 0, 0, 0, 0), text)
    new DataView(field.buffer).setUint32(5, crc32(of), true)
    return field
  }
  const cases: readonly (readonly [what: string, name: Uint8Array, more: object, expected: string])[] = [
    ['UTF-8, said', utf8('目标表.txt'), { flags: 0x800 }, '目标表.txt'],
    ['UTF-8, not said', utf8('目标表.txt'), {}, '目标表.txt'],
    ['GBK', gbk, {}, '目标表.txt'],
    ['the Unicode name of Info-ZIP', gbk, { extra: unicodePath(gbk, '绩效目标表.txt') }, '绩效目标表.txt'],
    ['a stale Unicode name', gbk, { extra: unicodePath(utf8('x'), '旧.txt') }, '目标表.txt'],
    ['backslashes, a root', utf8('/a\\b.txt'), {}, 'a/b.txt'],
  ]
  test.each(cases)('%s', (_, name, more, expected) => {
    expect(read(zipOf([{ name, bytes: utf8('x'), ...more }]))).toEqual([[expected, 'x']])
  })
})

describe('an archive is refused', () => {
  const a = { name: 'a', bytes: utf8('甲乙') }
  const cases: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
    ['whose files overlap', zipOf([a, { ...a, name: 'b', offset: 0 }]), 'archive-damaged'],
    ['with two files of one name', zipOf([a, a]), 'archive-damaged'],
    ['that promises more than there is', zipOf([{ ...a, size: 900 }]), 'archive-damaged'],
    ['with a byte changed', zipOf([{ ...a, crc: 1 }]), 'archive-damaged'],
    ['with a password', zipOf([{ ...a, flags: 1 }]), 'archive-encrypted'],
    ['in a rare method', zipOf([{ ...a, method: 14 }]), 'archive-method'],
    ['without its end', plain.slice(0, -30), 'archive-damaged'],
    [
      'with more files than the limit',
      zipOf(Array.from({ length: 2_001 }, (_, i) => ({ ...a, name: `${i}` }))),
      'archive-bomb',
    ],
  ]
  test.each(cases)('%s', (_, bytes, code) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code }))
  })
})

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { joined, zipOf } from '../fixtures/zip-bytes.ts'
import { defaultLimits } from '../open/limits.ts'
import { inflateWhole } from './inflate-whole.ts'
import { spliceZip } from './splice-zip.ts'
import { zipDirectory } from './zip-directory.ts'

const read = (bytes: Uint8Array) =>
  Array.from(zipDirectory(bytes, defaultLimits).values(), (entry) => [
    entry.name,
    strFromU8(inflateWhole(bytes, entry, defaultLimits)),
  ])
const changes = new Map([
  ['a.txt', strToU8('改')],
  ['新.txt', strToU8('增')],
])
const files = { 'b/c.txt': strToU8('乙'.repeat(90)), 'a.txt': strToU8('甲') }
const after = [
  ['b/c.txt', '乙'.repeat(90)],
  ['a.txt', '改'],
  ['新.txt', '增'],
]

describe('files are changed and added', () => {
  test.each([
    ['as libraries write it', zipSync(files)],
    ['stored', zipSync(files, { level: 0 })],
    ['with data behind it', joined(zipSync(files), new Uint8Array(500))],
    ['behind a program that unpacks it', joined(strToU8('MZ'), new Uint8Array(700), zipSync(files))],
    ['with comments and extra fields', zipSync(files, { comment: '注', extra: { 7: strToU8('x') } })],
  ])('%s', (_, bytes) => {
    const spliced = spliceZip(bytes, changes)
    expect(read(spliced)).toEqual(after)
    expect(spliceZip(bytes, changes)).toEqual(spliced)
  })

  test('another program finds the same files', () => {
    expect(Object.keys(unzipSync(spliceZip(zipSync(files), changes)))).toEqual(after.map(([name]) => name))
  })

  test('without changes the archive is the same', () => {
    const bytes = zipSync(files, { mtime: new Date(2020, 1, 1) })
    expect(spliceZip(bytes, new Map())).toEqual(bytes)
  })

  test('sizes that stand behind a file, and those that stand in wide fields', () => {
    const wide = new Uint8Array(28)
    const view = new DataView(wide.buffer)
    view.setUint16(0, 1, true)
    view.setUint16(2, 24, true)
    view.setBigUint64(4, 3n, true)
    view.setBigUint64(12, 3n, true)
    view.setBigUint64(20, 0n, true)
    const bytes = zipOf([
      { name: 'a.txt', bytes: strToU8('甲'), extra: wide, size: 0xffffffff, offset: 0xffffffff },
      { name: 'b.txt', bytes: strToU8('乙'), flags: 8 },
    ])
    new DataView(bytes.buffer).setUint32(0, 0x04034b50, true)
    const directory = bytes.length - 22 - (46 + 5 + 28) - (46 + 5)
    new DataView(bytes.buffer).setUint32(directory + 20, 0xffffffff, true)
    expect(read(spliceZip(bytes, new Map([['b.txt', strToU8('改')]])))).toEqual([
      ['a.txt', '甲'],
      ['b.txt', '改'],
    ])
    expect(read(spliceZip(bytes, new Map([['a.txt', strToU8('改')]])))).toEqual([
      ['a.txt', '改'],
      ['b.txt', '乙'],
    ])
  })
})

test('what is no archive is refused', () => {
  expect(() => spliceZip(strToU8('PK'.repeat(50)), changes)).toThrow('archive-damaged')
})

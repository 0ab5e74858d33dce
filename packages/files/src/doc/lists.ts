import { byteAt, longAt, unitsAt, wordAt } from '../compound/little-endian.ts'
import { type ListLevel, listCounter } from '../word/list-counter.ts'
import type { NumberStyle } from '../word/number-text.ts'
import type { Fib } from './fib.ts'

/** By the number of the format ([MS-OSHARED] 2.2.1.3); others count with plain digits. */
const styles: Readonly<Record<number, NumberStyle>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'chineseDigits',
  11: 'chinese',
  14: 'fullWidth',
  16: 'chineseLegal',
  18: 'circle',
  22: 'decimalZero',
  28: 'circle',
  29: 'parenthesised',
  30: 'stems',
  31: 'branches',
  33: 'chineseDigits',
  34: 'chineseLegal',
  35: 'chinese',
  37: 'chinese',
  38: 'chineseLegal',
  39: 'chinese',
  255: 'none',
}
const bullet = 23

interface Override {
  readonly list: number
  /** By level: where it begins anew. */
  readonly starts: Map<number, number>
}

/**
 * The labels that lists put before their paragraphs ([MS-DOC] 2.9.131, 2.9.147).
 *
 * @returns By the number of the override, from 1, and the level, from 0: the label of the next such paragraph.
 */
export function readLists(fib: Fib, table: Uint8Array): (override: number, level: number) => string {
  const levels = readLevels(fib.structure(table, 'lists'), table, fib.offset('lists'))
  const overrides = readOverrides(fib.structure(table, 'listOverrides'))
  const counter = listCounter()
  return (number, level) => {
    const override = overrides[number - 1]
    const of = override === undefined ? undefined : levels.get(override.list)
    if (override === undefined || of === undefined) return ''
    const restart = override.starts.get(level)
    override.starts.delete(level)
    return counter.next(override.list, of, level, restart)
  }
}

/** The levels of all lists stand one after another behind the structure that counts the lists. */
function readLevels(lists: Uint8Array, table: Uint8Array, offset: number): ReadonlyMap<number, readonly ListLevel[]> {
  const found = new Map<number, readonly ListLevel[]>()
  let at = offset + lists.length
  const count = Math.min(wordAt(lists, 0), Math.floor((lists.length - 2) / 28))
  for (let index = 0; index < count; index++) {
    const entry = 2 + index * 28
    const levels: ListLevel[] = []
    const levelCount = (byteAt(lists, entry + 26) & 1) === 1 ? 1 : 9
    for (let level = 0; level < levelCount && at < table.length; level++) {
      const text = at + 28 + byteAt(table, at + 24) + byteAt(table, at + 25)
      const length = wordAt(table, text)
      levels.push(readLevel(table, at, unitsAt(table, text + 2, length)))
      at = text + 2 + length * 2
    }
    found.set(longAt(lists, entry), levels)
  }
  return found
}

function readLevel(table: Uint8Array, at: number, text: string): ListLevel {
  const format = byteAt(table, at + 4)
  const label = Array.from(text, (character) => (character < '\t' ? character.charCodeAt(0) : character))
  return {
    style: styles[format] ?? 'decimal',
    start: longAt(table, at),
    label: format === bullet ? [] : label,
  }
}

function readOverrides(bytes: Uint8Array): readonly Override[] {
  const count = Math.min(longAt(bytes, 0), Math.floor((bytes.length - 4) / 16))
  let at = 4 + count * 16
  const overrides: Override[] = []
  for (let index = 0; index < count; index++) {
    const entry = 4 + index * 16
    const starts = new Map<number, number>()
    at += 4
    for (let level = 0; level < byteAt(bytes, entry + 12) && at < bytes.length; level++) {
      const flags = byteAt(bytes, at + 4)
      if ((flags & 0x10) !== 0) starts.set(flags & 0xf, longAt(bytes, at))
      at += 8
      if ((flags & 0x20) === 0) continue
      const text = at + 28 + byteAt(bytes, at + 24) + byteAt(bytes, at + 25)
      at = text + 2 + wordAt(bytes, text) * 2
    }
    overrides.push({ list: longAt(bytes, entry), starts })
  }
  return overrides
}

import { byteAt, longAt, unitsAt, wordAt } from '../compound/little-endian.ts'
import { type ListLabels, listLabels } from '../docx/list-labels.ts'
import { bullet, type ListLevel, type WordList } from '../docx/read-numbering.ts'
import { characterState } from './characters.ts'
import type { Fib } from './fib.ts'

/** Names of WordprocessingML by the numbers of [MS-OSHARED] 2.2.1.3; others count with plain digits. */
const formats: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}

/**
 * The labels that lists put before their paragraphs ([MS-DOC] 2.9.131, 2.9.147), by the number of the override as text.
 *
 * @param fontName By the number of the font.
 */
export function readLists(
  fib: Fib,
  table: Uint8Array,
  fontName: (font: number | undefined) => string | undefined,
): ListLabels {
  const levels = readLevels(fib.structure(table, 'lists'), table, fib.offset('lists'), fontName)
  const lists = new Map<string, WordList>()
  readOverrides(fib.structure(table, 'listOverrides')).forEach(({ list, starts }, index) => {
    const of = levels.get(list)
    if (of !== undefined) lists.set(String(index + 1), { shape: String(list), levels: of, starts })
  })
  return listLabels(lists)
}

/** The levels of all lists stand one after another behind the structure that counts the lists. */
function readLevels(
  lists: Uint8Array,
  table: Uint8Array,
  offset: number,
  fontName: (font: number | undefined) => string | undefined,
): ReadonlyMap<number, readonly ListLevel[]> {
  const found = new Map<number, readonly ListLevel[]>()
  let at = offset + lists.length
  const count = Math.min(wordAt(lists, 0), Math.floor((lists.length - 2) / 28))
  for (let index = 0; index < count; index++) {
    const entry = 2 + index * 28
    const levels: ListLevel[] = []
    const levelCount = (byteAt(lists, entry + 26) & 1) === 1 ? 1 : 9
    for (let level = 0; level < levelCount && at < table.length; level++) {
      const characters = at + 28 + byteAt(table, at + 25)
      const text = characters + byteAt(table, at + 24)
      const length = wordAt(table, text)
      const { font } = characterState(table.subarray(characters, text))
      levels.push(readLevel(table, at, unitsAt(table, text + 2, Math.min(length, longestLabel)), fontName(font)))
      at = text + 2 + length * 2
    }
    found.set(longAt(lists, entry), levels)
  }
  return found
}

/** Word itself allows 31 characters. */
const longestLabel = 100

const suffixes = ['tab', 'space', 'nothing'] as const

function readLevel(table: Uint8Array, at: number, text: string, font: string | undefined): ListLevel {
  const format = formats[byteAt(table, at + 4)] ?? 'decimal'
  const flags = byteAt(table, at + 5)
  /** Characters below the tab stand for the numbers of levels, from 0. */
  const pattern = Array.from(text, (sign) => (sign < '\t' ? `%${sign.charCodeAt(0) + 1}` : sign)).join('')
  return {
    format,
    start: longAt(table, at),
    text: format === 'bullet' ? bullet(text, font) : pattern,
    restart: (flags & 0x08) === 0 ? undefined : byteAt(table, at + 26),
    suffix: suffixes[byteAt(table, at + 15)] ?? 'tab',
    legal: (flags & 0x04) !== 0,
  }
}

interface Override {
  readonly list: number
  /** By level: where it begins anew. */
  readonly starts: ReadonlyMap<number, number>
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

import { byteAt, longAt, wordAt } from '../compound/little-endian.ts'
import { isSymbolFont } from '../docx/symbol-text.ts'
import { Refusal } from '../open/refusal.ts'
import { builtinFormat } from '../sheet/builtin-formats.ts'
import { numberFormats, type Show } from '../sheet/number-formats.ts'
import { type OurStyle, ourStyle } from '../sheet/our-styles.ts'
import { type BiffRecord, biffRecords, withContinued } from './biff-records.ts'
import { codePage } from './code-page.ts'
import { PieceReader } from './piece-reader.ts'

/** What the sheets of a binary workbook have in common. */
export interface BiffGlobals {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly start: number }[]
  readonly strings: readonly string[]
  readonly styleOf: (index: number) => BiffStyle
  /** A text that begins with its length in two bytes. */
  readonly textAt: (pieces: readonly Uint8Array[], at: number) => string
}

export interface BiffStyle {
  readonly show: Show
  /** It has a line on its left or right. */
  readonly ruled: boolean
  /** The font, where its letters are signs. */
  readonly symbols?: string
  /** What we wrote it for, where its named style is one of ours: other programs keep the names. */
  readonly ours?: OurStyle
}

/** Record ids of [MS-XLS] 2.3. */
const ids = {
  begin: 0x809,
  end: 0x0a,
  encrypted: 0x2f,
  codePage: 0x42,
  date1904: 0x22,
  font: 0x31,
  format: 0x41e,
  style: 0xe0,
  styleName: 0x293,
  sheet: 0x85,
  strings: 0xfc,
} as const

const unicodeVersion = 0x600
const oldestVersion = 0x500

/**
 * Reads what stands before the sheets.
 *
 * @throws {Refusal} `unsupported` (encrypted, or older than Excel 5), `part-damaged`
 */
export function readGlobals(stream: Uint8Array): BiffGlobals {
  const [first] = biffRecords(stream, 0)
  if (first?.id !== ids.begin) throw new Refusal('part-damaged', { part: 'Workbook' })
  const version = wordAt(first.data, 0)
  if (version < oldestVersion) throw new Refusal('part-damaged', { part: 'Workbook' })
  const unicode = version >= unicodeVersion
  let decode = codePage(1252)
  let date1904 = false
  let strings: readonly string[] = []
  const codes = new Map<number, string>()
  const fonts: string[] = []
  const styles: { readonly font: number; readonly format: number; readonly ruled: boolean; readonly parent: number }[] =
    []
  const named = new Map<number, OurStyle>()
  const sheets: { name: string; hidden: boolean; start: number }[] = []
  const shortText = (data: Uint8Array, at: number) =>
    unicode
      ? new PieceReader([data], at + 1).characters(byteAt(data, at))
      : decode(data.subarray(at + 1, at + 1 + byteAt(data, at)))
  const longText = (pieces: readonly Uint8Array[], at: number) => {
    if (unicode) return new PieceReader(pieces, at).text()
    const data = pieces[0] ?? new Uint8Array()
    return decode(data.subarray(at + 2, at + 2 + wordAt(data, at)))
  }

  const read = (record: BiffRecord) => {
    const { id, data } = record
    switch (id) {
      case ids.encrypted:
        throw new Refusal('unsupported', { what: 'encrypted-office' })
      case ids.codePage:
        decode = codePage(wordAt(data, 0))
        return
      case ids.date1904:
        date1904 = wordAt(data, 0) === 1
        return
      case ids.font:
        fonts.push(shortText(data, 14))
        return
      case ids.format:
        codes.set(wordAt(data, 0), unicode ? longText([data], 2) : shortText(data, 2))
        return
      case ids.style:
        styles.push({
          font: wordAt(data, 0),
          format: wordAt(data, 2),
          ruled: unicode ? ruledUnicode(data) : ruledOld(data),
          parent: wordAt(data, 4) >> 4,
        })
        return
      case ids.styleName: {
        const ours = isOwnStyle(data) ? ourStyle(unicode ? longText([data], 2) : shortText(data, 2)) : undefined
        if (ours !== undefined) named.set(wordAt(data, 0) & 0xfff, ours)
        return
      }
      case ids.sheet:
        // Charts, macro sheets and modules of Visual Basic have other types.
        if (byteAt(data, 5) === 0)
          sheets.push({ name: shortText(data, 6), hidden: (byteAt(data, 4) & 3) > 0, start: longAt(data, 0) })
        return
      case ids.strings:
        strings = sharedStrings(withContinued(stream, record))
    }
  }
  let ended = false
  for (const record of biffRecords(stream, first.next)) {
    ended = record.id === ids.end
    if (ended) break
    read(record)
  }
  if (!ended) throw new Refusal('part-damaged', { part: 'Workbook' })
  const formats = numberFormats(date1904)
  const made = styles.map(({ font, format, ruled, parent }): BiffStyle => {
    // There is no font of number 4: those behind it are one further up.
    const symbols = fonts[font > 4 ? font - 1 : font]
    const ours = named.get(parent)
    return {
      show: formats(codes.get(format) ?? builtinFormat(format)),
      ruled,
      ...(symbols !== undefined && isSymbolFont(symbols) && { symbols }),
      ...(ours && { ours }),
    }
  })
  const plain = { show: formats('General'), ruled: false }
  return { sheets, strings, styleOf: (index) => made[index] ?? plain, textAt: longText }
}

/** A style that a program has not built in has a name. */
const isOwnStyle = (data: Uint8Array): boolean => (wordAt(data, 0) & 0x8000) === 0

const ruledUnicode = (style: Uint8Array): boolean => (byteAt(style, 10) & 0xff) !== 0

const ruledOld = (style: Uint8Array): boolean => ((wordAt(style, 12) >> 3) & 0x3f) !== 0

/** By the strings that are there, not by their number as the file has it. */
function sharedStrings(pieces: readonly Uint8Array[]): readonly string[] {
  const reader = new PieceReader(pieces, 8)
  const strings: string[] = []
  while (!reader.ended) strings.push(reader.text())
  return strings
}

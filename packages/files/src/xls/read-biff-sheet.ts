import { byteAt, longAt, wordAt } from '../compound/little-endian.ts'
import { signText } from '../docx/symbol-text.ts'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { isCellPicture } from '../sheet/is-cell-picture.ts'
import type { Area, FloatingText, Range, Sheet, SheetCell } from '../sheet/sheet.ts'
import { biffRecords, withContinued } from './biff-records.ts'
import { PieceReader } from './piece-reader.ts'
import type { BiffGlobals } from './read-globals.ts'

/** Record ids of [MS-XLS] 2.3. */
const ids = {
  begin: 0x809,
  end: 0x0a,
  row: 0x208,
  columns: 0x7d,
  window: 0x23e,
  merges: 0xe5,
  blank: 0x201,
  blanks: 0xbe,
  number: 0x203,
  shortNumber: 0x27e,
  shortNumbers: 0xbd,
  sharedText: 0xfd,
  text: 0x204,
  richText: 0xd6,
  logical: 0x205,
  formula: 0x06,
  formulaText: 0x207,
  object: 0x5d,
  objectText: 0x1b6,
} as const

/** The errors that a cell can hold, by their codes. */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

/** The type of a comment among objects: it is not printed with the sheet. */
const comment = 0x19

type Value = string | number | boolean

/** Counts what sheets that may share bytes make one read. */
export interface Work {
  records: number
  cells: number
}

/**
 * One sheet of a binary workbook: only cells that show something are kept.
 *
 * @throws {Refusal} `part-damaged`, `too-many-parts`
 */
export function readBiffSheet(
  stream: Uint8Array,
  { name, hidden, start }: BiffGlobals['sheets'][number],
  globals: BiffGlobals,
  limits: Limits,
  work: Work,
): Sheet {
  const cells = new Map<number, SheetCell>()
  const merges: Area[] = []
  const ruledColumns = new Set<number>()
  const hiddenRows: Range[] = []
  const hiddenColumns: Range[] = []
  const floating: FloatingText[] = []
  let zeros = true
  let object = 0
  let waiting: { readonly row: number; readonly column: number; readonly style: number } | undefined

  const add = (row: number, column: number, style: number, value: Value) => {
    const { show, ruled, symbols, ours } = globals.styleOf(style)
    const plain = typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value === 0 && !zeros ? '' : show(value)
    const text = symbols === undefined ? plain : signText(plain, symbols)
    if (text.trim() === '') return blank(column, style)
    cells.set(row * 0x10000 + column, { row: row + 1, column: column + 1, text, ruled, ...(ours && { ours }) })
    if (++work.cells > limits.parts) throw new Refusal('too-many-parts', { limit: limits.parts })
  }
  const blank = (column: number, style: number) => {
    if (globals.styleOf(style).ruled) ruledColumns.add(column + 1)
  }
  const addText = (row: number, column: number, style: number, text: string) =>
    add(row, column, style, isCellPicture(text) ? '' : text.replace(/\r\n?/g, '\n'))

  let depth = 0
  let ended = false
  for (const record of biffRecords(stream, start)) {
    if (++work.records > limits.parts * 8) throw new Refusal('too-many-parts', { limit: limits.parts })
    const { id, data } = record
    if (depth === 0 && id !== ids.begin) throw new Refusal('part-damaged', { part: name })
    if (id === ids.begin) depth++
    else if (id === ids.end && --depth === 0) {
      ended = true
      break
    }
    // A chart in the sheet has records of its own between a beginning and an end.
    if (depth !== 1) continue
    const [row, column, style] = [wordAt(data, 0), wordAt(data, 2), wordAt(data, 4)]
    switch (id) {
      case ids.row:
        if (byteAt(data, 12) & 0x20) hiddenRows.push([row + 1, row + 1])
        break
      case ids.columns:
        if (byteAt(data, 8) & 1) hiddenColumns.push([row + 1, column + 1])
        break
      case ids.window:
        zeros = (row & 0x10) !== 0
        break
      case ids.merges:
        for (let at = 2; at + 8 <= data.length && at < 2 + row * 8; at += 8) merges.push(areaAt(data, at))
        break
      case ids.blank:
        blank(column, style)
        break
      case ids.blanks:
        for (let at = 4, to = column; at + 4 <= data.length; at += 2, to++) blank(to, wordAt(data, at))
        break
      case ids.number:
        add(row, column, style, doubleAt(data, 6))
        break
      case ids.shortNumber:
        add(row, column, style, shortNumber(longAt(data, 6)))
        break
      case ids.shortNumbers:
        for (let at = 4, to = column; at + 8 <= data.length; at += 6, to++)
          add(row, to, wordAt(data, at), shortNumber(longAt(data, at + 2)))
        break
      case ids.sharedText: {
        const text = globals.strings[longAt(data, 6)]
        if (text === undefined) throw new Refusal('part-damaged', { part: name })
        addText(row, column, style, text)
        break
      }
      case ids.text:
      case ids.richText:
        addText(row, column, style, globals.textAt(withContinued(stream, record), 6))
        break
      case ids.logical:
        add(row, column, style, byteAt(data, 7) ? errorText(byteAt(data, 6)) : byteAt(data, 6) === 1)
        break
      case ids.formula: {
        const value = formulaValue(data)
        if (value === null) waiting = { row, column, style }
        else if (value !== undefined) add(row, column, style, value)
        break
      }
      case ids.formulaText:
        if (waiting !== undefined)
          addText(waiting.row, waiting.column, waiting.style, globals.textAt(withContinued(stream, record), 0))
        waiting = undefined
        break
      case ids.object:
        object = wordAt(data, 4)
        break
      case ids.objectText: {
        const text = object === comment ? '' : textOfObject(withContinued(stream, record)).trim()
        // Where an object stands is written elsewhere: its text comes behind the sheet.
        if (text !== '') floating.push({ text })
      }
    }
  }
  // A file cut short must not pass for a short one.
  if (!ended) throw new Refusal('part-damaged', { part: name })
  return { name, hidden, cells: [...cells.values()], merges, ruledColumns, hiddenRows, hiddenColumns, floating }
}

/** The length stands in the record, the text in the one that continues it. */
const textOfObject = ([head, ...pieces]: readonly Uint8Array[]): string =>
  head === undefined || pieces.length === 0
    ? ''
    : new PieceReader(pieces).characters(wordAt(head, 10)).replace(/\r\n?/g, '\n')

const errorText = (code: number): string => errors[code] ?? '#N/A'

const areaAt = (data: Uint8Array, at: number): Area => ({
  top: wordAt(data, at) + 1,
  bottom: wordAt(data, at + 2) + 1,
  left: wordAt(data, at + 4) + 1,
  right: wordAt(data, at + 6) + 1,
})

const doubleAt = (data: Uint8Array, at: number): number => {
  if (at + 8 > data.length) return 0
  const value = new DataView(data.buffer, data.byteOffset + at, 8).getFloat64(0, true)
  return Number.isFinite(value) ? value : 0
}

/** 30 bits of a number: a whole one or the upper half of a binary fraction, and whether it is to be divided by 100. */
function shortNumber(code: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, (code & ~3) >>> 0, true)
  const value = code & 2 ? (code | 0) >> 2 : view.getFloat64(0, true)
  return code & 1 ? value / 100 : value
}

/** The value that was saved with a formula; null where it comes in a record of its own, undefined where it is blank. */
function formulaValue(data: Uint8Array): Value | null | undefined {
  if (wordAt(data, 12) !== 0xffff) return doubleAt(data, 6)
  switch (byteAt(data, 6)) {
    case 0:
      return null
    case 1:
      return byteAt(data, 8) === 1
    case 2:
      return errorText(byteAt(data, 8))
    default:
      return undefined
  }
}

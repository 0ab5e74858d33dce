import { byteAt, longAt, wordAt } from '../compound/little-endian.ts'
import { eachProperty } from './properties.ts'

/** What properties say of a paragraph. */
export interface ParagraphState {
  /** How many tables it stands in. */
  readonly depth: number
  /** Ends a row: its mark is no cell. */
  readonly endsRow: boolean
  /** Ends a cell of a table within a table; of outer tables the mark alone says so. */
  readonly endsInnerCell: boolean
  /** Number of the list override, from 1; 0: no list. */
  readonly list: number
  /** From 0. */
  readonly level: number
  /** All changes in order, those of the row included. */
  readonly properties: readonly Uint8Array[]
}

export const plainParagraph: ParagraphState = {
  depth: 0,
  endsRow: false,
  endsInnerCell: false,
  list: 0,
  level: 0,
  properties: [],
}

/** Beyond it nobody nests tables, and reading cells goes as deep. */
const deepest = 60

/**
 * The state of a paragraph after these property changes.
 *
 * @param longList Of an offset in the stream Data, the long list of changes that stands there.
 */
export function paragraphState(
  properties: readonly Uint8Array[],
  longList: (offset: number) => Uint8Array,
  before: ParagraphState = plainParagraph,
): ParagraphState {
  const lists = properties.flatMap((list) => [list, ...longLists(list, longList)])
  let { depth, endsRow, endsInnerCell, list: override, level } = before
  let inTable = depth > 0
  for (const list of lists)
    eachProperty(list, (code, at) => {
      const on = byteAt(list, at) !== 0
      switch (code) {
        case 0x2416:
          inTable = on
          break
        case 0x2417:
        case 0x244c:
          endsRow = on
          break
        case 0x244b:
          endsInnerCell = on
          break
        case 0x6649:
          depth = longAt(list, at)
          break
        case 0x460b:
          override = wordAt(list, at)
          break
        case 0x260a:
          level = byteAt(list, at)
          break
      }
    })
  return {
    depth: Math.min(deepest, Math.max(depth, inTable ? 1 : 0)),
    endsRow,
    endsInnerCell,
    list: override,
    level,
    properties: lists,
  }
}

/** Lists that are too long for their page stand in the stream Data. */
function longLists(list: Uint8Array, longList: (offset: number) => Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  eachProperty(list, (code, at) => {
    if (code === 0x6646 || code === 0x6645 || code === 0x646b) found.push(longList(longAt(list, at)))
  })
  return found
}

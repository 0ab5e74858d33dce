import { openCompound } from '../compound/compound-file.ts'
import type { BlocksReader } from '../open/blocks-reader.ts'
import { Refusal } from '../open/refusal.ts'
import { sheetsToBlocks } from '../sheet/sheets-to-blocks.ts'
import { readBiffSheet } from './read-biff-sheet.ts'
import { readGlobals } from './read-globals.ts'

/**
 * Blocks of a binary workbook ([MS-XLS]), .xls of Excel 5 to 2003 and .et of WPS: as those of an .xlsx, by the values that
 * were saved with formulas. Our own reader, because the library for it takes gigabytes for files with a few bytes wrong,
 * and does not say which cells have borders. Macros are not even looked at.
 *
 * @throws {Refusal} `unsupported` (encrypted), `part-damaged`, `too-*`
 */
export const readXls: BlocksReader = (bytes, { source, limits }) => {
  const file = openCompound(bytes)
  const stream = file.stream('Workbook') ?? file.stream('Book')
  if (stream === undefined) throw new Refusal('part-damaged', { part: 'Workbook' })
  const globals = readGlobals(stream)
  const work = { records: 0, cells: 0 }
  const sheets = globals.sheets.map((sheet) => readBiffSheet(stream, sheet, globals, limits, work))
  return sheetsToBlocks(sheets, source, limits)
}

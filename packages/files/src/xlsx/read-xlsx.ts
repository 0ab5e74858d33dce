import type { BlocksReader } from '../open/blocks-reader.ts'
import { sheetsToBlocks } from '../sheet/sheets-to-blocks.ts'
import { packageParts } from './package-parts.ts'
import { readCellStyles } from './read-cell-styles.ts'
import { readSharedStrings } from './read-shared-strings.ts'
import { readSheet } from './read-sheet.ts'
import { workbookParts } from './workbook-parts.ts'

/**
 * Blocks of an Excel workbook: what its visible sheets show, numbers by their formats, formulas by the values that were
 * saved with them, texts in shapes. Protection of sheets binds nobody who only reads. Comments, pictures and charts are
 * not read.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `archive-*`, `too-*`
 */
export const readXlsx: BlocksReader = (bytes, { entries, source, limits }) => {
  const parts = workbookParts(bytes, packageParts(bytes, entries, limits), limits)
  const shared = {
    strings: parts.strings === undefined ? [] : readSharedStrings(bytes, parts.strings, limits),
    styleOf: readCellStyles(bytes, parts.styles, limits, parts.date1904),
    date1904: parts.date1904,
    count: { cells: 0 },
  }
  const sheets = parts.sheets.map((part) => readSheet(bytes, part, shared, limits))
  return sheetsToBlocks(sheets, source, limits)
}

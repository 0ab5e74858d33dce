import type { BlocksReader } from '../open/blocks-reader.ts'
import { sheetsToBlocks } from '../sheet/sheets-to-blocks.ts'
import { readXmlSheets } from './read-xml-sheets.ts'

/**
 * Blocks of a workbook in one XML file, as Excel 2003 knew it and many systems give it out under the name .xls.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `too-*`
 */
export const readSheetXml: BlocksReader = (_, { text, source, limits }) =>
  sheetsToBlocks(readXmlSheets(text, limits), source, limits)

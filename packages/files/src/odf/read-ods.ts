import type { BlocksReader } from '../open/blocks-reader.ts'
import { sheetsToBlocks } from '../sheet/sheets-to-blocks.ts'
import { odfParts } from './odf-parts.ts'
import { readOdfSheets } from './read-odf-sheets.ts'

/**
 * Blocks of a spreadsheet (.ods): each sheet's cells as they are shown, tables as ruled grids.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `unsupported` (password), `archive-*`, `too-*`
 */
export const readOds: BlocksReader = (bytes, { entries, source, limits }) => {
  const { content, collector } = odfParts(bytes, entries, limits)
  return sheetsToBlocks(readOdfSheets(bytes, content, collector, limits), source, limits)
}

import { flowToBlocks } from '../flow/flow-to-blocks.ts'
import type { BlocksReader } from '../open/readers.ts'
import { mainParts } from './main-part.ts'
import { readBody } from './read-body.ts'
import { readStyles } from './read-styles.ts'

/**
 * Blocks of a docx: body paragraphs and tables by their grid; headers, footers, notes and comments are not read.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `archive-*`, `too-many-*`
 */
export const readDocx: BlocksReader = (bytes, { entries, source, limits }) => {
  const parts = mainParts(bytes, entries, limits)
  const styles = readStyles(bytes, parts.styles, limits)
  return flowToBlocks(readBody(bytes, parts.document, styles, limits), source)
}

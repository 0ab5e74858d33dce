import { flowToBlocks } from '../flow/flow-to-blocks.ts'
import type { BlocksReader } from '../open/readers.ts'
import { odfParts } from './odf-parts.ts'
import { readOdfText } from './read-odf-text.ts'

/**
 * Blocks of a text document (.odt): paragraphs and tables by their grid, text boxes, notes; headers, footers and comments
 * are not read.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `unsupported` (password), `archive-*`, `too-many-*`
 */
export const readOdt: BlocksReader = (bytes, { entries, source, limits }) => {
  const { content, collector } = odfParts(bytes, entries, limits)
  return flowToBlocks(readOdfText(bytes, content, collector, limits), source)
}

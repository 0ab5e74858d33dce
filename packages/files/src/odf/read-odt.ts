import { marginTexts } from '../docx/margin-texts.ts'
import { flowToBlocks } from '../flow/flow-to-blocks.ts'
import type { BlocksReader } from '../open/blocks-reader.ts'
import { odfParts } from './odf-parts.ts'
import { readOdfText } from './read-odf-text.ts'

/**
 * Blocks of a text document (.odt): paragraphs and tables by their grid, text boxes; headers in
 * front, notes and footers behind. Comments are not read.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `unsupported` (password), `archive-*`, `too-many-*`
 */
export const readOdt: BlocksReader = (bytes, { entries, source, limits }) => {
  const { content, collector, headers, footers } = odfParts(bytes, entries, limits)
  const { body } = readOdfText(bytes, content, collector, limits, true)
  return flowToBlocks([...marginTexts(headers), ...body, ...marginTexts(footers)], source)
}

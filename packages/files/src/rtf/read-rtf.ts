import { flowToBlocks } from '../flow/flow-to-blocks.ts'
import type { BlocksReader } from '../open/blocks-reader.ts'
import { readRtfFlow } from './read-rtf-flow.ts'

/**
 * Blocks of an RTF document, which Word and WPS also save under the name .doc: text with tables by the edges of their cells,
 * text boxes before the paragraph that holds them, headers in front, notes and footers behind. Comments are not read.
 *
 * @throws {Refusal} `part-damaged`, `too-*`
 */
export const readRtf: BlocksReader = (bytes, { source, limits }) => flowToBlocks(readRtfFlow(bytes, limits), source)

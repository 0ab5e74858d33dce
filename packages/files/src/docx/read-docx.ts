import type { Blocks } from '@jiheng/core/blocks'
import type { Source } from '@jiheng/core/form'
import { flowToBlocks } from '../flow/flow-to-blocks.ts'
import type { Limits } from '../open/limits.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { mainParts } from './main-part.ts'
import { readBody } from './read-body.ts'
import { readStyles } from './read-styles.ts'

/**
 * Blocks of a docx: body paragraphs and tables by their grid; headers, footers, notes and comments are not read.
 *
 * @throws {Refusal} `docx-damaged`, `docx-doctype`, `archive-*`, `too-many-*`
 */
export function readDocx(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  source: Source,
  limits: Limits,
): Blocks {
  const parts = mainParts(bytes, entries, limits)
  const styles = readStyles(bytes, parts.styles, limits)
  return flowToBlocks(readBody(bytes, parts.document, styles, limits), source)
}

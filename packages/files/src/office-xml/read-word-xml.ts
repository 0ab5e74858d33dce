import { readDocx } from '../docx/read-docx.ts'
import type { BlocksReader } from '../open/blocks-reader.ts'
import { zipDirectory } from '../zip/zip-directory.ts'
import { wordPackage } from './word-package.ts'

/**
 * Blocks of a Word document in one XML file: of Word 2003, or a flat package of later ones.
 *
 * @throws {Refusal} as `readDocx`
 */
export const readWordXml: BlocksReader = (_, { text, ...context }) => {
  const bytes = wordPackage(text)
  return readDocx(bytes, { ...context, text: '', entries: zipDirectory(bytes, context.limits) })
}

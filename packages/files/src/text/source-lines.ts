import { sha256 } from '../open/sha256.ts'
import { decodeText } from './decode-text.ts'

/**
 * The lines of a text file as its reading counts them, without their ends; undefined where the bytes are not those that
 * were read, or no text.
 *
 * @param expected Checksum of what was read.
 *
 * @example
 * (await sourceLines(bytes, disclosure.source.sha256))?.[6] // the text of line 7
 */
export const sourceLines = async (bytes: Uint8Array, expected: string): Promise<readonly string[] | undefined> => {
  if ((await sha256(bytes)) !== expected) return undefined
  try {
    return decodeText(bytes).text.split(/\r*\n|\r/)
  } catch {
    // No text: it has no lines to speak of.
    return undefined
  }
}

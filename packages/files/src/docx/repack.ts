import { strFromU8, strToU8, unzipSync } from 'fflate'
import { packParts } from '../zip/pack-parts.ts'

/** Zips a package again, so that equal content is equal bytes. `edit` may change its document part. */
export function repack(archive: Uint8Array, edit: (documentXml: string) => string): Uint8Array {
  const parts = unzipSync(archive)
  const document = parts['word/document.xml']
  if (document === undefined) throw new Error('The docx library wrote no document')
  return packParts({ ...parts, 'word/document.xml': strToU8(edit(strFromU8(document))) })
}

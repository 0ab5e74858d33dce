import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * Zips a package again, without dates (equal content is equal bytes) and with its list of content types first, where
 * strict readers look for it. `edit` may change its document part.
 */
export function repack(archive: Uint8Array, edit: (documentXml: string) => string): Uint8Array {
  const { '[Content_Types].xml': types, 'word/document.xml': document, ...rest } = unzipSync(archive)
  if (types === undefined || document === undefined) throw new Error('The docx library wrote no document')
  const files = { '[Content_Types].xml': types, 'word/document.xml': strToU8(edit(strFromU8(document))), ...rest }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

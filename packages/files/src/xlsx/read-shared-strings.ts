import type { Limits } from '../open/limits.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { cellText } from './cell-text.ts'
import { stringItem } from './string-item.ts'

/**
 * The texts that cells give by number.
 *
 * @throws {Refusal} those of `readXmlPart`
 */
export function readSharedStrings(bytes: Uint8Array, entry: ZipEntry, limits: Limits): readonly string[] {
  const strings: string[] = []
  const item = stringItem()
  readXmlPart(bytes, entry, limits, {
    open: (tag) => (tag.name === 'si' ? item.begin() : item.open(tag)),
    text: item.text,
    close: (name) => {
      if (name === 'si') strings.push(cellText(item.value()))
      else item.close(name)
    },
  })
  return strings
}

import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { scanXml, type XmlHandlers } from './scan-xml.ts'
import { type StreamDecoder, streamDecoder } from './stream-decoder.ts'

export type { XmlHandlers, XmlTag } from './scan-xml.ts'

/**
 * Streams one XML file of an archive through handlers. Entities other than XML's own five are refused.
 *
 * @param prepare Sees the text, in pieces, before it is read, and gives what of it is; '' says that no more comes.
 * @throws {Refusal} `part-doctype`, `part-damaged` (not well formed, abnormal) and those of `inflateEntry`
 */
export function readXmlPart(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: Limits,
  handlers: XmlHandlers,
  prepare: (text: string) => string = (text) => text,
): void {
  const damaged = (): never => {
    throw new Refusal('part-damaged', { part: entry.name })
  }
  const scanner = scanXml(handlers, limits, (fault) => {
    if (fault === 'doctype') throw new Refusal('part-doctype', { part: entry.name })
    return damaged()
  })
  let decode: StreamDecoder | undefined
  inflateEntry(bytes, entry, limits, (piece) => {
    decode ??= streamDecoder(xmlEncoding(piece), damaged)
    scanner.write(prepare(decode(piece)))
  })
  scanner.write(prepare(decode?.(undefined) ?? ''))
  scanner.write(prepare(''))
  scanner.close()
}

/** The encoding of an XML file by its first bytes: by the byte order mark, or by the file’s own word. */
export function xmlEncoding(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
  const declaration = String.fromCharCode(...piece.subarray(0, 100))
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["'](?:gbk|gb2312|gb18030)["']/i.test(declaration) ? 'gb18030' : 'utf-8'
}

import type { UnsupportedKind } from '@jiheng/core/messages'
import type { Limits } from '../open/limits.ts'
import type { ReadableKind } from '../open/readers.ts'
import { inflateEntry } from './inflate-entry.ts'
import type { ZipEntry } from './zip-directory.ts'

/**
 * What an archive is, by the files that each format must hold. Templates and files with macros (.dotx, .docm, .xlsm) are
 * built like their plain kin: they are read as such, the macros are never looked at.
 *
 * @throws {Refusal} those of `inflateEntry`
 */
export function archiveKind(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: Limits,
): UnsupportedKind | ReadableKind {
  if (entries.has('word/document.xml')) return 'docx'
  if (entries.has('xl/workbook.xml')) return 'xlsx'
  if (entries.has('xl/workbook.bin')) return 'xlsb'
  if (entries.has('ppt/presentation.xml')) return 'pptx'
  if (entries.has('OFD.xml')) return 'ofd'
  if (entries.has('META-INF/container.xml')) return 'epub'
  const mimetype = entries.get('mimetype')
  if (mimetype !== undefined && entries.has('content.xml')) return openDocumentKind(bytes, mimetype, limits)
  if (entries.has('[Content_Types].xml')) {
    const folders = new Set(Array.from(entries.keys(), (name) => name.slice(0, name.indexOf('/') + 1)))
    if (folders.has('word/')) return 'docx'
    if (folders.has('xl/')) return 'xlsx'
    if (folders.has('ppt/')) return 'pptx'
  }
  return 'zip'
}

const openDocument = 'application/vnd.oasis.opendocument.'

/** The file `mimetype` holds nothing but the media type; templates add a word to it. */
function openDocumentKind(bytes: Uint8Array, mimetype: ZipEntry, limits: Limits): 'odt' | 'ods' | 'odf' {
  let type = ''
  inflateEntry(bytes, mimetype, limits, (piece) => {
    if (type.length < 200) type += String.fromCharCode(...piece.subarray(0, 200))
  })
  if (type.startsWith(`${openDocument}text`)) return 'odt'
  return type.startsWith(`${openDocument}spreadsheet`) ? 'ods' : 'odf'
}

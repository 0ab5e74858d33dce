import type { UnsupportedKind } from '@jiheng/core/messages'
import type { ZipEntry } from './zip-directory.ts'

/** What an archive is, by the files that each format must hold. */
export function archiveKind(entries: ReadonlyMap<string, ZipEntry>): UnsupportedKind | 'docx' {
  if (entries.has('word/document.xml')) return 'docx'
  if (entries.has('xl/workbook.xml') || entries.has('xl/workbook.bin')) return 'xlsx'
  if (entries.has('ppt/presentation.xml')) return 'pptx'
  if (entries.has('OFD.xml')) return 'ofd'
  if (entries.has('META-INF/container.xml')) return 'epub'
  if (entries.has('mimetype') && entries.has('content.xml')) return 'odf'
  if (entries.has('[Content_Types].xml') && [...entries.keys()].some((name) => name.startsWith('word/'))) return 'docx'
  return 'zip'
}

import type { Blocks } from '@jiheng/core/blocks'
import type { Source } from '@jiheng/core/form'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { Limits } from './limits.ts'
import { mediaTypes } from './media-types.ts'

/** What a reader is told beside the bytes. */
export interface ReadContext {
  readonly source: Source
  readonly limits: Limits
  /** The files of the archive, where the format is one. */
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** The file as text without its byte order mark, where it is one; else empty. */
  readonly text: string
}

/**
 * Bytes to Blocks. A file that cannot be used is refused by throwing a `Refusal`; anything else thrown is a fault of ours.
 */
export type BlocksReader = (bytes: Uint8Array, context: ReadContext) => Blocks | Promise<Blocks>

export interface FileFormat {
  readonly mediaType: string
  /** Loaded when the first file of the format comes. */
  readonly load: () => Promise<BlocksReader>
}

/** The formats that have a reader, by the kind that `binaryKind` and `textKind` tell. */
export const readers = {
  docx: {
    mediaType: mediaTypes.docx,
    load: async () => (await import('../docx/read-docx.ts')).readDocx,
  },
  doc: {
    mediaType: mediaTypes.doc,
    load: async () => (await import('../doc/read-doc.ts')).readDoc,
  },
  xlsx: {
    mediaType: mediaTypes.xlsx,
    load: async () => (await import('../xlsx/read-xlsx.ts')).readXlsx,
  },
  xls: {
    mediaType: mediaTypes.xls,
    load: async () => (await import('../xls/read-xls.ts')).readXls,
  },
  odt: {
    mediaType: mediaTypes.odt,
    load: async () => (await import('../odf/read-odt.ts')).readOdt,
  },
  ods: {
    mediaType: mediaTypes.ods,
    load: async () => (await import('../odf/read-ods.ts')).readOds,
  },
  pdf: {
    mediaType: mediaTypes.pdf,
    load: async () => (await import('../pdf/read-pdf.ts')).readPdf,
  },
  rtf: {
    mediaType: mediaTypes.rtf,
    load: async () => (await import('../rtf/read-rtf.ts')).readRtf,
  },
  ofd: {
    mediaType: mediaTypes.ofd,
    load: async () => (await import('../ofd/read-ofd.ts')).readOfd,
  },
  mht: {
    mediaType: mediaTypes.mht,
    load: async () => (await import('../mht/read-mht.ts')).readMht,
  },
  'word-xml': {
    mediaType: mediaTypes.wordXml,
    load: async () => (await import('../office-xml/read-word-xml.ts')).readWordXml,
  },
  'sheet-xml': {
    mediaType: mediaTypes.sheetXml,
    load: async () => (await import('../office-xml/read-sheet-xml.ts')).readSheetXml,
  },
  html: {
    mediaType: mediaTypes.html,
    load: async () => {
      const { readHtml } = await import('../html/read-html.ts')
      return (_, { text, source, limits }) => readHtml(text, source, limits)
    },
  },
  csv: {
    mediaType: mediaTypes.csv,
    load: async () => (await import('../csv/read-csv.ts')).readCsv,
  },
  markdown: {
    mediaType: mediaTypes.markdown,
    load: async () => (await import('../markdown/read-markdown.ts')).readMarkdown,
  },
  text: {
    mediaType: mediaTypes.text,
    load: async () => {
      const { readText } = await import('../text/read-text.ts')
      return (_, { text, source, limits }) => readText(text, source, limits)
    },
  },
} as const satisfies Readonly<Record<string, FileFormat>>

/** A kind of file for which there is a reader. */
export type ReadableKind = keyof typeof readers

export const isReadable = (kind: string): kind is ReadableKind => Object.hasOwn(readers, kind)

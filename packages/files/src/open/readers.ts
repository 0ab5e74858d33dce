import type { BlocksReader } from './blocks-reader.ts'
import { mediaTypes } from './media-types.ts'

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

import type { LayoutDocument } from '@jiheng/core/layout'

/** Formats that a layout is written in, in the order in which they are offered. */
export const documentFormats = ['docx', 'xlsx', 'pdf', 'html'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export interface WriteOptions {
  /**
   * The day that stands in the file's properties, as an ISO date: formats that need one (PDF/A) take 1980-01-01 without it,
   * so that the same input gives the same bytes.
   */
  readonly date?: string
}

/** Media type of each format that is written. */
export const documentMediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
}

type Writer = (layout: LayoutDocument, options: WriteOptions) => Promise<Uint8Array>

/** Each writer is loaded when it is first needed: none costs a start of the program. */
const writers: Readonly<Record<DocumentFormat, () => Promise<Writer>>> = {
  docx: async () => (await import('../docx/index.ts')).writeDocx,
  xlsx: async () => (await import('../xlsx/index.ts')).writeXlsx,
  pdf: async () => (await import('../typst/index.ts')).writePdf,
  html: async () => {
    const { writeHtml } = await import('../html/index.ts')
    return async (layout) => new TextEncoder().encode(writeHtml(layout))
  },
}

/**
 * Writes a layout in a format. The same layout and options give the same bytes.
 *
 * @throws {NotWritable} where the format or the paper cannot hold it, or its writer is not installed
 * @throws {Error} where cells of the layout overlap
 *
 * @example
 * await writeFile('目标表.docx', await writeDocument(layoutDisclosure(disclosure), 'docx'))
 */
export const writeDocument = async (
  layout: LayoutDocument,
  format: DocumentFormat,
  options: WriteOptions = {},
): Promise<Uint8Array> => (await writers[format]())(layout, options)

import { NotWritable } from '@jiheng/files/write'

/** Stands in this page for the writer of PDF, whose native part no browser has. */
export const writePdf = async (): Promise<Uint8Array> => {
  throw new NotWritable({ code: 'writer-missing', name: 'PDF' })
}

import type { LayoutDocument } from '@jiheng/core/layout'
import { type DocumentFormat, NotWritable, writeDocument } from '@jiheng/files'
import { usage } from './usage.ts'

/**
 * A layout in a format.
 *
 * @throws {UsageError} with the sentence, where the format cannot hold it
 */
export const documentBytes = async (layout: LayoutDocument, format: DocumentFormat): Promise<Uint8Array> => {
  try {
    return await writeDocument(layout, format)
  } catch (fault) {
    if (fault instanceof NotWritable) throw usage.notWritable(fault.reason)
    throw fault
  }
}

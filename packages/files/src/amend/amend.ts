import { type AnnotatedFormat, annotatedFormats } from '../annotate/annotate.ts'
import { binaryKind } from '../open/binary-kind.ts'
import { defaultLimits, type Limits } from '../open/limits.ts'
import { mediaTypes } from '../open/media-types.ts'
import { Refusal } from '../open/refusal.ts'
import type { Amended, CellChange } from './cell-change.ts'

/** A file with cells changed in place, or why there is none: it is of another format, or cannot be read at all. */
export type Amendment<C extends CellChange = CellChange> =
  | ({ readonly kind: 'amended'; readonly format: AnnotatedFormat } & Amended<C>)
  | { readonly kind: 'not-amended'; readonly why: 'format' | 'unreadable' }

/**
 * Changes texts of a docx or xlsx at the very paragraphs and cells that our reader counted, and nothing else: type, style
 * and layout stay, and every byte of the package that needs no change. What cannot be changed safely is left and told.
 *
 * @example
 * const amendment = await amend(bytes, [{ place: { table: 1, row: 9, column: 5 }, before: '≤5万', after: '≤5万元' }])
 * if (amendment.kind === 'amended') await writeFile('目标表（已改）.docx', amendment.bytes)
 */
export async function amend<C extends CellChange>(
  given: Uint8Array,
  changes: readonly C[],
  { limits }: { readonly limits?: Partial<Limits> } = {},
): Promise<Amendment<C>> {
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const bounds = { ...defaultLimits, ...limits }
  try {
    const told = bytes.length === 0 ? undefined : binaryKind(bytes, bounds)
    const format = annotatedFormats.find((one) => one === told?.kind)
    if (told === undefined || format === undefined) return { kind: 'not-amended', why: 'format' }
    const source = { name: '', sha256: '', mediaType: mediaTypes[format], bytes: bytes.length }
    const context = { source, limits: bounds, entries: told.entries, text: '' }
    const amended =
      format === 'docx'
        ? (await import('./amend-docx.ts')).amendDocx(bytes, changes, context)
        : await (await import('./amend-xlsx.ts')).amendXlsx(bytes, changes, context)
    return { kind: 'amended', format, ...amended }
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    return { kind: 'not-amended', why: 'unreadable' }
  }
}

import { binaryKind } from '../open/binary-kind.ts'
import { defaultLimits, type Limits } from '../open/limits.ts'
import { mediaTypes } from '../open/media-types.ts'
import { Refusal } from '../open/refusal.ts'
import type { Annotated, AnnotateOptions } from './annotated.ts'
import type { Note } from './note.ts'

export const annotatedFormats = ['docx', 'xlsx'] as const
export type AnnotatedFormat = (typeof annotatedFormats)[number]

/** A file with comments, or why there is none: it is of another format, or cannot be read at all. */
export type Annotation<N extends Note = Note> =
  | ({ readonly kind: 'annotated'; readonly format: AnnotatedFormat } & Annotated<N>)
  | { readonly kind: 'not-annotated'; readonly why: 'format' | 'unreadable' }

/**
 * Puts remarks into a docx or xlsx as comments, at the very paragraphs and cells that our reader counted, and changes
 * nothing else: files of the package that need no change keep their bytes, into the others pieces are put. Of several
 * remarks at one place each is a comment of its own, in an xlsx a part of the cell's one comment.
 *
 * @example
 * const notes = findings.map((finding) => findingNote(finding, disclosure, 'zh-CN'))
 * const annotation = await annotate(bytes, notes)
 * if (annotation.kind === 'annotated') await writeFile('目标表（意见）.docx', annotation.bytes)
 */
export async function annotate<N extends Note>(
  given: Uint8Array,
  notes: readonly N[],
  { author = '绩衡', date, limits }: AnnotateOptions & { readonly limits?: Partial<Limits> } = {},
): Promise<Annotation<N>> {
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const bounds = { ...defaultLimits, ...limits }
  const options = { author, ...(date !== undefined && { date }) }
  try {
    const told = bytes.length === 0 ? undefined : binaryKind(bytes, bounds)
    const format = annotatedFormats.find((one) => one === told?.kind)
    if (told === undefined || format === undefined) return { kind: 'not-annotated', why: 'format' }
    const source = { name: '', sha256: '', mediaType: mediaTypes[format], bytes: bytes.length }
    const context = { source, limits: bounds, entries: told.entries, text: '' }
    const annotated =
      format === 'docx'
        ? (await import('./annotate-docx.ts')).annotateDocx(bytes, notes, context, options)
        : await (await import('./annotate-xlsx.ts')).annotateXlsx(bytes, notes, context, options)
    return { kind: 'annotated', format, ...annotated }
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    return { kind: 'not-annotated', why: 'unreadable' }
  }
}

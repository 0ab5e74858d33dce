import { type FindingNote, findingNote } from '@jiheng/core/check'
import { type Disclosure, type Finding, type Place, tokensOf } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import type { Lang } from '@jiheng/core/messages'
import type { Template } from '@jiheng/core/template'
import { disclose } from '../disclose.ts'
import { writeDocument } from '../write/write-document.ts'
import { type AnnotatedFormat, annotate } from './annotate.ts'
import type { AnnotateOptions } from './annotated.ts'
import type { PlacedNote } from './note.ts'
import { ownBytes } from './own-bytes.ts'

export interface AnnotatedSource {
  readonly bytes: Uint8Array
  readonly format: AnnotatedFormat
  /** `original`: the file that came in. `print`: what was read of it, printed by us, for its format cannot have comments. */
  readonly of: 'original' | 'print'
  readonly placed: readonly PlacedNote<FindingNote>[]
  readonly unplaced: readonly FindingNote[]
}

export interface AnnotateSourceOptions extends AnnotateOptions {
  readonly lang: Lang
  /** The templates with which the Disclosure was read; default: our own. */
  readonly templates?: readonly Template[]
}

/**
 * The file that a Disclosure was read from, with its findings as comments. Comments can stand in docx and xlsx only: of a
 * PDF, a web page, a text the answer is our own print of the Disclosure, as docx.
 *
 * @param bytes The file; an archive that holds it will do.
 */
export async function annotateSource(
  bytes: Uint8Array,
  disclosure: Disclosure,
  findings: readonly Finding[],
  { lang, templates, ...options }: AnnotateSourceOptions,
): Promise<AnnotatedSource> {
  const notes = findings.map((finding) => findingNote(finding, disclosure, lang))
  const original = await ownBytes(bytes, disclosure.source.sha256)
  const own = original && (await annotate(original, notes, options))
  if (own?.kind === 'annotated') return { ...own, of: 'original' }
  const print = await writeDocument(layoutDisclosure(disclosure), 'docx')
  const printed = await disclose(print, disclosure.source.name, templates === undefined ? {} : { templates })
  const moved = findings.map((finding, index): FindingNote => {
    const note = notes[index] ?? findingNote(finding, disclosure, lang)
    return { ...note, place: placeInPrint(finding, disclosure, printed) }
  })
  const annotation = await annotate(print, moved, options)
  if (annotation.kind !== 'annotated') throw new Error(`Our own print cannot be annotated: ${annotation.why}`)
  return { ...annotation, of: 'print' }
}

interface At {
  readonly raw: string
  readonly place: Place
}

/** The print says the same, so that every Printed of the Disclosure stands in that of the print at the same pointer. */
function placeInPrint(finding: Finding, disclosure: Disclosure, printed: Disclosure): Place {
  const [was, is] = [printedAt(disclosure, finding.at), printedAt(printed, finding.at)]
  if (was !== undefined && is !== undefined && bare(was.raw) === bare(is.raw)) return is.place
  const title = finding.form === null ? printed.title : printed.forms[finding.form]?.title
  return title?.place ?? {}
}

const bare = (text: string): string => text.replace(/\s/g, '')

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null

const isPrinted = (thing: unknown): thing is At =>
  isRecord(thing) && typeof thing.raw === 'string' && isRecord(thing.place)

function printedAt(disclosure: Disclosure, at: string | undefined): At | undefined {
  let thing: unknown = disclosure
  for (const token of tokensOf(at ?? '') ?? []) thing = isRecord(thing) ? thing[token] : undefined
  return isPrinted(thing) ? thing : undefined
}

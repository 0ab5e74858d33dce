import { wordParts } from '../docx/main-part.ts'
import { readDocxTexts } from '../docx/read-docx.ts'
import type { TracedParagraph } from '../flow/flow.ts'
import type { ReadContext } from '../open/blocks-reader.ts'
import type { Annotated, AnnotateOptions } from './annotated.ts'
import { type BlockTexts, commentAnchor } from './comment-anchor.ts'
import type { Note } from './note.ts'
import { packageDraft } from './package-draft.ts'
import { placeNotes } from './place-notes.ts'
import { addWordComments } from './word-comments.ts'
import { nameAt, prefixOf } from './xml-outline.ts'

/**
 * Puts comments into a docx. Their marks stand between the elements right in a paragraph, so that none of these is
 * changed; comments that are there stay, and numbers go on from theirs.
 *
 * @throws {Refusal} those of `readDocx`
 */
export function annotateDocx<N extends Note>(
  bytes: Uint8Array,
  notes: readonly N[],
  context: ReadContext,
  { author, date }: Required<Pick<AnnotateOptions, 'author'>> & AnnotateOptions,
): Annotated<N> {
  const texts = new Map<object, BlockTexts[number][]>()
  const blocks = readDocxTexts(bytes, context, (place, text, at) => {
    const own = texts.get(place)
    if (own === undefined) texts.set(place, [{ text, at }])
    else own.push({ text, at })
  })
  const { anchored, unplaced } = placeNotes(blocks, notes, (place, { place: { start, end } }, near) =>
    near ? commentAnchor(texts.get(place) ?? []) : commentAnchor(texts.get(place) ?? [], start, end),
  )
  if (anchored.length === 0) return { bytes, placed: [], unplaced }
  const draft = packageDraft(bytes, context.entries, context.limits)
  const { document } = wordParts(bytes, context.entries, context.limits)
  const { text, uri } = draft.outline(document)
  const strictly = uri.startsWith('http://purl.oclc.org/')
  const first = addWordComments(draft, anchored, { part: document.name, uri, strictly, author, date })
  /** Paragraphs that are one tag are opened once for all that comes into them. */
  const opened = new Map<TracedParagraph, string[]>()
  anchored.forEach(({ anchor: { begin, end, paragraph } }, index) => {
    const w = prefixOf(nameAt(text, paragraph.at))
    const id = `${w}id="${first + index}"`
    const before = `<${w}commentRangeStart ${id}/>`
    const behind = `<${w}commentRangeEnd ${id}/><${w}r><${w}commentReference ${id}/></${w}r>`
    if (paragraph.oneTag) opened.set(paragraph, [...(opened.get(paragraph) ?? []), before, behind])
    else {
      draft.splice(document, { at: begin, xml: before })
      draft.splice(document, { at: end, xml: behind })
    }
  })
  for (const [{ at, end }, marks] of opened)
    draft.splice(document, { at: end - 2, end, xml: `>${marks.join('')}</${nameAt(text, at)}>` })
  return { bytes: draft.build(), placed: anchored, unplaced }
}

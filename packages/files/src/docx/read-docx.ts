import type { Blocks, PartsNotRead, SourceNote } from '@jiheng/core/blocks'
import type { Flow } from '../flow/flow.ts'
import { flowToBlocks, type OnText } from '../flow/flow-to-blocks.ts'
import { looksLikeHtml } from '../html/looks-like-html.ts'
import { htmlFlow } from '../html/read-html.ts'
import type { BlocksReader, ReadContext } from '../open/blocks-reader.ts'
import { Refusal } from '../open/refusal.ts'
import { decodeText } from '../text/decode-text.ts'
import { inflateWhole } from '../zip/inflate-whole.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { type ListLabels, listLabels } from './list-labels.ts'
import { wordParts } from './main-part.ts'
import { marginTexts } from './margin-texts.ts'
import { readStory, type StoryContext } from './read-body.ts'
import { readNumbering } from './read-numbering.ts'
import { readStyles } from './read-styles.ts'
import type { SectionProperties } from './word-properties.ts'

/**
 * Blocks of a docx: paragraphs and tables by their grid; texts of headers in front, those of notes and footers behind.
 * Comments are no part of what a document says.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `part-unread`, `archive-*`, `too-many-*`
 */
export const readDocx: BlocksReader = (bytes, context) => readDocxTexts(bytes, context)

/**
 * As `readDocx`.
 *
 * @param onText Told which texts make up each paragraph and cell; those of the body say where they stand in its XML.
 */
export function readDocxTexts(bytes: Uint8Array, { entries, source, limits }: ReadContext, onText?: OnText): Blocks {
  const parts = wordParts(bytes, entries, limits)
  const { numbering } = parts
  let labels: ListLabels | undefined
  const unread = new Map<PartsNotRead['what'], { count: number; readonly text: string }>()
  const headers = new Set<string>()
  const footers = new Set<string>()
  const papers = new Set<SectionProperties['orientation']>()
  const context: StoryContext = {
    bytes,
    limits,
    styles: readStyles(bytes, parts.styles, limits),
    labels: () => {
      if (numbering !== undefined) labels ??= listLabels(readNumbering(bytes, numbering, limits))
      return labels
    },
    insert: (id) => inserted(bytes, parts.byId(id)),
    onUnread: (what, text) => {
      const seen = unread.get(what)
      if (seen === undefined) unread.set(what, { count: 1, text })
      else seen.count++
    },
  }
  /** HTML that a program put in as it was, for Word to turn into text. Word itself never leaves any. */
  const inserted = (from: Uint8Array, entry: ZipEntry | undefined): readonly Flow[] => {
    const text = entry === undefined ? '' : decodeText(inflateWhole(from, entry, limits)).text
    if (!looksLikeHtml(text)) throw new Refusal('part-unread', { part: entry?.name ?? 'altChunk' })
    return htmlFlow(text, limits)
  }
  const body = readStory(parts.document, {
    ...context,
    traced: onText !== undefined,
    onSection: (section) => {
      for (const id of section.headers) headers.add(id)
      for (const id of section.footers) footers.add(id)
      papers.add(section.orientation)
    },
  })
  const margin = (ids: ReadonlySet<string>) =>
    marginTexts(Array.from(ids, parts.byId).flatMap((part) => (part === undefined ? [] : readStory(part, context))))
  const notes = [parts.footnotes, parts.endnotes].flatMap((part) =>
    part === undefined ? [] : readStory(part, context),
  )
  const printed = notes.filter((piece) => piece.kind === 'table' || piece.text.trim() !== '')
  // Where sections lie differently, nothing says here in which of them a table stands.
  const [orientation, ...others] = papers
  const paper = others.length === 0 ? orientation : undefined
  const blocks = flowToBlocks([...margin(headers), ...body, ...printed, ...margin(footers)], source, onText, paper)
  const says = Array.from(unread, ([what, seen]): SourceNote => ({ kind: 'parts-not-read', what, ...seen }))
  return says.length === 0 ? blocks : { ...blocks, notes: says }
}

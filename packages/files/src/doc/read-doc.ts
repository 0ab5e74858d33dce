import { openCompound } from '../compound/compound-file.ts'
import { marginTexts } from '../docx/margin-texts.ts'
import type { Flow } from '../flow/flow.ts'
import { flowToBlocks } from '../flow/flow-to-blocks.ts'
import type { BlocksReader } from '../open/blocks-reader.ts'
import { countParts } from '../open/part-counter.ts'
import { Refusal } from '../open/refusal.ts'
import { documentText } from './document-text.ts'
import { readFib, wordAge } from './fib.ts'
import { readFontNames } from './font-names.ts'
import { readFormattedPages } from './formatted-pages.ts'
import { readLists } from './lists.ts'
import { longLists } from './long-lists.ts'
import { type MarginRanges, marginRanges } from './margins.ts'
import { readPieces } from './piece-table.ts'
import { readStory, type WordDocument } from './read-story.ts'
import { readStyleSheet } from './style-sheet.ts'
import { boxRanges } from './text-boxes.ts'

/**
 * Blocks of a document of Word 97 to 2003 (.doc), as WPS writes them too (.wps): main text with tables by the edges of their
 * cells, text boxes where they are anchored, headers in front, notes and footers behind. Comments are not read, macros
 * never looked at.
 *
 * @throws {Refusal} `part-damaged`, `unsupported` (older Word, password), `too-*`
 */
export const readDoc: BlocksReader = (bytes, { source, limits }) => {
  const file = openCompound(bytes)
  const document = file.stream('WordDocument')
  if (document === undefined) throw new Refusal('part-damaged', { part: 'WordDocument' })
  const age = wordAge(document)
  if (age === 'older') throw new Refusal('unsupported', { what: 'doc-95' })
  if (age === 'none') throw new Refusal('part-damaged', { part: 'WordDocument' })
  const fib = readFib(document)
  if (fib.encrypted) throw new Refusal('unsupported', { what: 'encrypted-office' })
  const table = file.stream(fib.table)
  if (table === undefined) throw new Refusal('part-damaged', { part: fib.table })

  const counter = countParts(limits)
  const text = documentText(readPieces(fib.structure(table, 'pieces'), document, limits), document, limits)
  const data = file.stream('Data') ?? new Uint8Array(0)
  const fontName = readFontNames(fib.structure(table, 'fonts'))
  const word: WordDocument = {
    text,
    characters: readFormattedPages(fib.structure(table, 'characterPages'), document, 'characters', limits),
    paragraphs: readFormattedPages(fib.structure(table, 'paragraphPages'), document, 'paragraphs', limits),
    styles: readStyleSheet(fib.structure(table, 'styles')),
    data,
    longList: longLists(data),
    labels: readLists(fib, table, fontName),
    fontName,
  }
  const { parts } = fib
  const clamp = (at: number) => Math.min(text.length, at)
  const main = clamp(parts.main)
  const notes = clamp(main + parts.footnotes)
  const endnotes = clamp(notes + parts.headers + parts.macros + parts.comments)
  const boxes = clamp(endnotes + parts.endnotes)
  const anchored = new Map<number, Flow[]>()
  const loose: Flow[] = []
  const headerBoxes = clamp(boxes + parts.boxes)
  for (const { from, to, anchor } of boxRanges(fib, table, boxes, headerBoxes)) {
    const content = withText(readStory(word, from, to, counter))
    const at = anchor === undefined || anchor >= main ? loose : (anchored.get(anchor) ?? [])
    for (const piece of content) at.push(piece)
    if (anchor !== undefined && at !== loose) anchored.set(anchor, at)
  }
  const margins = marginRanges(fib.structure(table, 'headers'), notes, clamp(notes + parts.headers))
  const margin = (ranges: MarginRanges['headers']) =>
    marginTexts(ranges.flatMap(([from, to]) => readStory(word, from, to, counter)))
  const flow = [
    ...margin([...margins.headers, [headerBoxes, clamp(headerBoxes + parts.headerBoxes)]]),
    ...readStory(word, 0, main, counter, anchored),
    ...loose,
    ...withText(readStory(word, main, notes, counter)),
    ...withText(readStory(word, endnotes, boxes, counter)),
    ...margin(margins.footers),
  ]
  return flowToBlocks(flow, source)
}

/** Parts beside the main text end in paragraphs that print nothing. */
const withText = (flow: readonly Flow[]): readonly Flow[] =>
  flow.filter((piece) => piece.kind === 'table' || piece.text !== '')

import { type BlockTexts, printingPieces } from '../annotate/comment-anchor.ts'
import { packageDraft } from '../annotate/package-draft.ts'
import { nameAt, prefixOf } from '../annotate/xml-outline.ts'
import { wordParts } from '../docx/main-part.ts'
import { readDocxTexts } from '../docx/read-docx.ts'
import type { ReadContext } from '../open/blocks-reader.ts'
import type { XmlSplice } from '../xml/splice-xml.ts'
import { byCell } from './by-cell.ts'
import { type Amended, type CellChange, changeOfText, type NotAmended, type TextChange } from './cell-change.ts'
import { newRun, runSplices } from './run-texts.ts'

/** An empty paragraph gets a run. */
function fillSplice(xml: string, texts: BlockTexts, text: string): XmlSplice | undefined {
  const paragraph = texts.flatMap(({ text: own }) => own.origins ?? [])[0]?.paragraph
  if (paragraph === undefined || /[\t\n]/.test(text)) return undefined
  const { at, end, oneTag } = paragraph
  const name = nameAt(xml, at)
  const run = newRun(xml.slice(at, end), prefixOf(name), text)
  return oneTag ? { at: end - 2, end, xml: `>${run}</${name}>` } : { at: end, xml: run }
}

function splicesOf(xml: string, text: string, texts: BlockTexts, change: TextChange): readonly XmlSplice[] | undefined {
  const printing = texts.flatMap(({ text: own, at }) => printingPieces(own, at))
  const within = texts.some(({ text: own }) => own.origins?.some((origin) => origin.within !== undefined))
  if (within) return undefined
  const [first] = printing
  if (first === undefined) {
    const filled = text.trim() === '' ? fillSplice(xml, texts, change.text) : undefined
    return filled && [filled]
  }
  return runSplices(xml, prefixOf(nameAt(xml, first.paragraph.at)), text, printing, change)
}

/**
 * Changes texts of a docx in the runs that print them; every other byte of its parts stays.
 *
 * @throws {Refusal} those of `readDocx`
 */
export function amendDocx<C extends CellChange>(
  bytes: Uint8Array,
  changes: readonly C[],
  context: ReadContext,
): Amended<C> {
  const texts = new Map<object, BlockTexts[number][]>()
  const blocks = readDocxTexts(bytes, context, (place, text, at) => {
    const own = texts.get(place)
    if (own === undefined) texts.set(place, [{ text, at }])
    else own.push({ text, at })
  })
  const { cells, lost } = byCell(blocks, changes)
  const draft = packageDraft(bytes, context.entries, context.limits)
  const { document } = wordParts(bytes, context.entries, context.limits)
  const xml = draft.outline(document).text
  const made: C[] = []
  const left: NotAmended<C>[] = lost.map((change) => ({ change, why: 'not-found' }))
  for (const { place, text, changes: own } of cells) {
    const { change, made: fitting, left: other } = changeOfText(text, own)
    left.push(...other.map((one): NotAmended<C> => ({ change: one, why: 'not-found' })))
    if (fitting.length === 0) continue
    const splices = splicesOf(xml, text, texts.get(place) ?? [], change)
    if (splices === undefined) left.push(...fitting.map((one): NotAmended<C> => ({ change: one, why: 'not-plain' })))
    else {
      for (const splice of splices) draft.splice(document, splice)
      made.push(...fitting)
    }
  }
  return { bytes: made.length > 0 ? draft.build() : bytes, made, left }
}

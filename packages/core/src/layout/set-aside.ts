import type { Disclosure, Skipped } from '../form/index.ts'
import { withoutMarkup } from '../form/markup.ts'
import { shown } from './draft.ts'
import type { LayoutParagraph, LayoutPart } from './layout.ts'
import { looseTables } from './loose-tables.ts'
import { type Piece, paragraph, tight } from './piece.ts'

const signatureLine = ({ publisher, publishedOn }: Disclosure, text: string): LayoutParagraph => {
  const at = [
    ...(publisher.raw !== '' && tight(publisher.raw) === tight(text) ? ['/publisher'] : []),
    ...(publishedOn.raw !== '' && tight(publishedOn.raw) === tight(text) ? ['/publishedOn'] : []),
  ]
  return paragraph('signature', text, at, at.length > 0 ? 'text' : undefined)
}

/** The lines of a text that the reader set aside. */
export const lines = ({ raw }: Skipped): readonly string[] =>
  withoutMarkup(raw)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Lines that the reader set aside and that belong into print: loose headings, annex marks, signature, what it did not understand. */
export const skippedPieces = (disclosure: Disclosure, printed: ReadonlySet<string>): readonly Piece[] => {
  const tables = looseTables(disclosure.skipped)
  return disclosure.skipped.flatMap((skipped): Piece[] => {
    const table = tables.get(skipped)
    if (table) return table.rows[0] === skipped ? [{ line: skipped.place.line, parts: [table.layout] }] : []
    const part = (text: string): LayoutParagraph | undefined => {
      switch (skipped.why) {
        case 'heading':
          if (/^附\s*[件表]/.test(text)) return paragraph('label', text)
          return printed.has(tight(text)) ? undefined : paragraph('heading', text)
        case 'signature':
          return signatureLine(disclosure, text)
        case 'table':
        case 'not-understood':
          return paragraph('note', text)
        case 'cover':
        case 'contents':
        case 'page-number':
        case 'repeated-header':
        case 'subtotal':
        case 'no-data':
          return undefined
      }
    }
    const parts = lines(skipped).flatMap((text) => part(text) ?? [])
    return parts.length > 0 ? [{ line: skipped.place.line, parts }] : []
  })
}

/** Publisher and date of a document whose source set no signature aside. */
export const ownSignature = (disclosure: Disclosure): readonly LayoutPart[] => {
  const { publisher, publishedOn, skipped } = disclosure
  if (publishedOn.raw === '' || skipped.some(({ why }) => why === 'signature')) return []
  return [publisher, publishedOn].flatMap((printed) =>
    printed.raw === '' ? [] : [signatureLine(disclosure, shown(printed))],
  )
}

import type { Disclosure } from '../form/index.ts'
import type { Template } from '../template/index.ts'
import { coverParts } from './cover-parts.ts'
import { documentTitle, shown } from './draft.ts'
import { formParts } from './form-parts.ts'
import type { LayoutDocument, LayoutPart } from './layout.ts'
import { inOrder, type Piece, paragraph } from './piece.ts'
import { printedByForms } from './printed-by-forms.ts'
import { sameTitle } from './same-title.ts'
import { sectionPieces } from './section-pieces.ts'
import { ownSignature, skippedPieces } from './set-aside.ts'

/** A whole publication in the order of its source: prose where places tell it, tables each on a new page. */
export const layoutInSourceOrder = (disclosure: Disclosure, templates: readonly Template[]): LayoutDocument => {
  const forms = disclosure.forms.map((one, i): Piece & { readonly table: boolean } => ({
    line: one.place.line ?? one.title.place.line,
    table: one.kind === 'table',
    parts: formParts(disclosure, i, templates, true),
  }))
  const printed = printedByForms(
    disclosure,
    forms.flatMap(({ parts }) => parts),
  )
  const elsewhere =
    disclosure.forms.some((one) => sameTitle(disclosure.title, one.title) && one.kind === 'table') ||
    disclosure.narrative.some(({ heading, form: of }) => of === undefined && sameTitle(disclosure.title, heading))
  const head =
    shown(disclosure.title) === '' || elsewhere ? [] : [paragraph('title', shown(disclosure.title), ['/title'], 'text')]
  const covered = disclosure.cover !== undefined && disclosure.cover.length > 0
  const titlePiece: Piece[] = covered || head.length === 0 ? [] : [{ line: disclosure.title.place.line, parts: head }]
  const prose = [...titlePiece, ...sectionPieces(disclosure), { line: undefined, parts: ownSignature(disclosure) }]
  const pieces = inOrder([...prose, ...skippedPieces(disclosure, printed), ...forms])
  const first = disclosure.title.place.line ?? 0
  const above = covered ? pieces.filter(({ line }) => line !== undefined && line < first) : []
  const below = pieces.filter((piece) => !above.includes(piece))
  return {
    title: documentTitle(disclosure),
    lang: 'zh-CN',
    parts: [
      ...above.flatMap(({ parts }) => parts),
      ...(covered ? coverParts(disclosure, head) : []),
      ...below.flatMap((piece, i) =>
        'table' in piece && piece.table && says(below.slice(0, i)) ? [pageBreak, ...piece.parts] : piece.parts,
      ),
    ],
  }
}

const pageBreak: LayoutPart = { kind: 'page-break' }

/** Whether more than titles and annex marks stands there: a table then begins a new page. */
const says = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ parts }) =>
    parts.some((part) => part.kind !== 'paragraph' || (part.style !== 'label' && part.style !== 'title')),
  )

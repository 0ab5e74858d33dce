import type { Disclosure } from '../form/index.ts'
import type { Publication } from '../publication/index.ts'
import { templates as known, type Template } from '../template/index.ts'
import { coverParts } from './cover-parts.ts'
import { shown } from './draft.ts'
import { formParts } from './form-parts.ts'
import type { LayoutDocument, LayoutPart } from './layout.ts'
import { inOrder, type Piece, paragraph } from './piece.ts'
import { printedByForms } from './printed-by-forms.ts'
import { layoutPublication } from './publication/layout-publication.ts'
import { sameTitle } from './same-title.ts'
import { sectionPieces } from './section-pieces.ts'
import { ownSignature, skippedPieces } from './set-aside.ts'

export interface LayoutOptions {
  /** The whole list of templates to draw by; default: those of the system. */
  readonly templates?: readonly Template[]
  /** Index of the one form to draw; default: the whole publication. */
  readonly form?: number
  /** How the whole publication is printed; default: in the order of the source. */
  readonly publication?: Publication
}

/**
 * A whole publication as it is printed: cover, prose in source order where places tell it, text forms once (through their
 * template), tables each on a new page, signature and date; with `publication` as that says. With `form` that one form
 * alone. Pure; never fails: a form that no template knows is drawn from what it holds.
 *
 * @example layoutDisclosure(disclosure, { form: 0 }).parts.at(-1)?.kind // 'table'
 */
export const layoutDisclosure = (
  disclosure: Disclosure,
  { templates = known, form, publication }: LayoutOptions = {},
): LayoutDocument => {
  if (form === undefined && publication !== undefined && publication.kind !== 'source')
    return layoutPublication(disclosure, publication, templates).layout
  const title = shown(disclosure.title) || (disclosure.title.value ?? '') || disclosure.source.name
  if (form !== undefined) {
    const one = disclosure.forms[form]
    return {
      title: (one && (shown(one.title) || one.title.value)) || title,
      lang: 'zh-CN',
      parts: formParts(disclosure, form, templates, false),
    }
  }
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
    title,
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

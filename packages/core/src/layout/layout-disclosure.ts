import type { Disclosure } from '../form/index.ts'
import { drawnBy, templates as known, type Template } from '../template/index.ts'
import { coverParts } from './cover-parts.ts'
import { shown } from './draft.ts'
import type { LayoutDocument, LayoutParagraph, LayoutPart } from './layout.ts'
import { layoutForm } from './layout-form.ts'
import { inOrder, type Piece, paragraph, tight } from './piece.ts'
import { sameTitle } from './same-title.ts'
import { sectionPieces } from './section-pieces.ts'
import { ownSignature, skippedPieces } from './set-aside.ts'

export interface LayoutOptions {
  /** The whole list of templates to draw by; default: those of the system. */
  readonly templates?: readonly Template[]
  /** Index of the one form to draw; default: the whole publication. */
  readonly form?: number
}

/** A form with its prose; pointers of the document's title and year are added where the form prints them. */
const formParts = (
  disclosure: Disclosure,
  index: number,
  templates: readonly Template[],
  whole: boolean,
): readonly LayoutPart[] => {
  const form = disclosure.forms[index]
  if (form === undefined) return []
  const prose = disclosure.narrative.flatMap((section, i) => (section.form === index ? [{ section, index: i }] : []))
  const parts = layoutForm(form, index, drawnBy(form, templates), prose)
  const titled = sameTitle(disclosure.title, form.title)
  const dated =
    disclosure.year.inferred === true && disclosure.year.value === form.year.value && disclosure.forms.length === 1
  const shows = (part: LayoutParagraph, pointer: string) => part.at?.includes(`/forms/${index}${pointer}`) === true
  return parts.flatMap((part): LayoutPart[] => {
    if (part.kind !== 'paragraph') return [part]
    // A text form without a title of its own stands under the document's headings.
    if (whole && form.kind === 'text' && part.style === 'title' && part.inferred) return []
    const more = [
      ...(titled && shows(part, '/title') ? ['/title'] : []),
      ...(dated && shows(part, '/year') ? ['/year'] : []),
    ]
    return [more.length > 0 ? { ...part, at: [...(part.at ?? []), ...more] } : part]
  })
}

/** Texts that the forms print as their own titles and headings: a loose heading that says the same is the same line. */
const printedByForms = (disclosure: Disclosure, parts: readonly LayoutPart[]): ReadonlySet<string> =>
  new Set([
    tight(disclosure.title.raw),
    ...parts.flatMap((part) =>
      part.kind === 'paragraph' && (part.style === 'title' || part.style === 'heading') ? [tight(part.text)] : [],
    ),
  ])

/**
 * A whole publication as it is printed: cover, prose in source order where places tell it, text forms once (through their
 * template), tables each on a new page, signature and date. With `form` that one form alone. Pure; never fails: a form
 * that no template knows is drawn from what it holds.
 *
 * @example layoutDisclosure(disclosure, { form: 0 }).parts.at(-1)?.kind // 'table'
 */
export const layoutDisclosure = (
  disclosure: Disclosure,
  { templates = known, form }: LayoutOptions = {},
): LayoutDocument => {
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

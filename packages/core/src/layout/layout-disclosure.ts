import type { Disclosure, Skipped } from '../form/index.ts'
import { withoutMarkup } from '../form/markup.ts'
import { drawnBy, templates as known, type Template } from '../template/index.ts'
import { shown } from './draft.ts'
import type { LayoutDocument, LayoutParagraph, LayoutPart } from './layout.ts'
import { layoutForm } from './layout-form.ts'
import { sameTitle } from './same-title.ts'

export interface LayoutOptions {
  /** The whole list of templates to draw by; default: those of the system. */
  readonly templates?: readonly Template[]
  /** Index of the one form to draw; default: the whole publication. */
  readonly form?: number
}

/** A piece of the document with the line at which it stands; undefined: behind the piece before it. */
interface Piece {
  readonly line: number | undefined
  readonly parts: readonly LayoutPart[]
}

const tight = (text: string): string => withoutMarkup(text).replace(/\s+/g, '')

const paragraph = (
  style: LayoutParagraph['style'],
  text: string,
  at: readonly string[] = [],
  input?: 'text' | 'long-text',
): LayoutParagraph => ({
  kind: 'paragraph',
  style,
  text,
  ...(at.length > 0 ? { at } : {}),
  ...(input ? { input } : {}),
})

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

const sectionPieces = (disclosure: Disclosure): readonly Piece[] =>
  disclosure.narrative.flatMap((section, i): Piece[] => {
    if (section.form !== undefined && disclosure.forms[section.form] !== undefined) return []
    const isTitle = sameTitle(disclosure.title, section.heading)
    const heading = shown(section.heading)
    const at = [
      `/narrative/${i}/heading`,
      ...(section.amount ? [`/narrative/${i}/amount`] : []),
      ...(isTitle ? ['/title'] : []),
    ]
    const text = shown(section.text)
    return [
      {
        line: section.place.line ?? section.heading.place.line,
        parts: [
          ...(heading === '' ? [] : [paragraph(isTitle ? 'title' : 'heading', heading, at, 'text')]),
          ...(text === '' ? [] : [paragraph('body', text, [`/narrative/${i}/text`], 'long-text')]),
        ],
      },
    ]
  })

const lines = ({ raw }: Skipped): readonly string[] =>
  withoutMarkup(raw)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Lines that the reader set aside and that belong into print: loose headings, annex marks, signature, what it did not understand. */
const skippedPieces = (disclosure: Disclosure, printed: ReadonlySet<string>): readonly Piece[] =>
  disclosure.skipped.flatMap((skipped): Piece[] => {
    const part = (text: string): LayoutParagraph | undefined => {
      switch (skipped.why) {
        case 'heading':
          if (/^附\s*[件表]/.test(text)) return paragraph('label', text)
          return printed.has(tight(text)) ? undefined : paragraph('heading', text)
        case 'signature':
          return signatureLine(disclosure, text)
        case 'not-understood':
          return paragraph('note', text)
        case 'cover':
        case 'contents':
        case 'page-number':
        case 'repeated-header':
          return undefined
      }
    }
    const parts = lines(skipped).flatMap((text) => part(text) ?? [])
    return parts.length > 0 ? [{ line: skipped.place.line, parts }] : []
  })

const signatureLine = ({ publisher, publishedOn }: Disclosure, text: string): LayoutParagraph => {
  const at = [
    ...(publisher.raw !== '' && tight(publisher.raw) === tight(text) ? ['/publisher'] : []),
    ...(publishedOn.raw !== '' && tight(publishedOn.raw) === tight(text) ? ['/publishedOn'] : []),
  ]
  return paragraph('signature', text, at, at.length > 0 ? 'text' : undefined)
}

/** Publisher and date of a document whose source set no signature aside. */
const ownSignature = (disclosure: Disclosure): readonly LayoutPart[] => {
  const { publisher, publishedOn, skipped } = disclosure
  if (publishedOn.raw === '' || skipped.some(({ why }) => why === 'signature')) return []
  return [publisher, publishedOn].flatMap((printed) =>
    printed.raw === '' ? [] : [signatureLine(disclosure, shown(printed))],
  )
}

/** The cover page: the title, what else was printed on it, and its labelled lines. */
const coverParts = (disclosure: Disclosure, title: readonly LayoutPart[]): readonly LayoutPart[] => {
  const { cover = [] } = disclosure
  if (cover.length === 0) return title
  const known = [disclosure.title.raw, ...cover.flatMap(({ label, value }) => [label.raw, value.raw])].map(tight)
  const loose = disclosure.skipped
    .filter(({ why }) => why === 'cover')
    .flatMap(lines)
    .filter((line) => !known.some((text) => text !== '' && (text.includes(tight(line)) || tight(line).includes(text))))
  const fields = cover.map(({ label, value }, i) => {
    const own = shown(label)
    return paragraph(
      'cover',
      `${own}${own === '' || /[：:]$/.test(own) ? '' : '：'}${shown(value)}`,
      [`/cover/${i}/value`, `/cover/${i}/label`],
      'text',
    )
  })
  return [...loose.map((line) => paragraph('cover', line)), ...title, ...fields, { kind: 'page-break' }]
}

/** Pieces in source order: one without a line stays behind the piece before it. */
const inOrder = (pieces: readonly Piece[]): readonly Piece[] => {
  let last = 0
  return pieces
    .map((piece, i) => {
      last = piece.line ?? last
      return { piece, i, line: last }
    })
    .toSorted((a, b) => a.line - b.line || a.i - b.i)
    .map(({ piece }) => piece)
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

import type { Disclosure } from '../../form/index.ts'
import type { Template } from '../../template/index.ts'
import { formParts } from '../form-parts.ts'
import type { LayoutParagraph, LayoutPart, LayoutTable } from '../layout.ts'
import { inOrder, type Piece, tight } from '../piece.ts'
import { printedByForms } from '../printed-by-forms.ts'
import { sectionPieces } from '../section-pieces.ts'
import { ownSignature, skippedPieces } from '../set-aside.ts'
import { withoutNumber } from './numbering.ts'

/** A line that belongs to no form and no prose, or a table that is no form. */
export type LoosePart = LayoutParagraph | LayoutTable

/** A form or a section of prose, with the loose lines of the source that belong to it. */
export interface Item {
  readonly kind: 'form' | 'section'
  /** Index among the forms, or in the narrative. */
  readonly index: number
  /** Marks and headings that stood before it, then what it prints, then lines below it that no reader understood. */
  readonly before: readonly LoosePart[]
  readonly parts: readonly LayoutPart[]
  readonly after: readonly LayoutPart[]
}

export interface Gathered {
  /** Annex marks above the document's own title. */
  readonly marks: readonly LayoutParagraph[]
  /** In source order. */
  readonly items: readonly Item[]
  readonly signature: readonly LayoutParagraph[]
  /** Lines behind the last item, or of a document that has none. */
  readonly loose: readonly LoosePart[]
}

type Tagged = Piece & { readonly item?: Pick<Item, 'kind' | 'index'> }

const barePart = /^第[一二三四五六七八九十百零]+(部分|章|节)$/

const isHeading = (part: LoosePart | undefined): part is LayoutParagraph =>
  part?.kind === 'paragraph' && part.style === 'heading'

/** "第一部分" and its words on the next line are one heading. */
const joinParts = (lines: readonly LoosePart[]): readonly LoosePart[] => {
  const joined: LoosePart[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (isHeading(last) && isHeading(line) && barePart.test(tight(last.text)))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` }
    else joined.push(line)
  }
  return joined
}

/** "第一部分 部门整体绩效目标" says no more than 部门整体绩效目标. */
const saysOnly = (text: string, heading: string): boolean =>
  tight(text) === heading || tight(withoutNumber(text)) === heading

/**
 * Everything of a Disclosure that a publication puts in its places: forms and prose in source order, each with the loose
 * lines that stood before or behind it.
 *
 * @param own Headings that the publication prints itself, without white space: a heading that says the same, with or
 *   without a number, is not repeated.
 */
export const gather = (disclosure: Disclosure, templates: readonly Template[], own: readonly string[]): Gathered => {
  const forms = disclosure.forms.map(
    (form, index): Tagged => ({
      line: form.place.line ?? form.title.place.line,
      parts: formParts(disclosure, index, templates, true),
      item: { kind: 'form', index },
    }),
  )
  const sections = sectionPieces(disclosure).map(
    (piece): Tagged => ({ ...piece, item: { kind: 'section', index: piece.section } }),
  )
  const printed = printedByForms(
    disclosure,
    forms.flatMap(({ parts }) => parts),
  )
  const pieces: readonly Tagged[] = inOrder([...sections, ...skippedPieces(disclosure, printed), ...forms])
  const withoutOwn = (lines: readonly LoosePart[]): readonly LoosePart[] =>
    joinParts(lines).filter(
      (part) => !isHeading(part) || !own.some((heading) => heading !== '' && saysOnly(part.text, heading)),
    )
  const items: Item[] = []
  const signature: LayoutParagraph[] = []
  const marks: LayoutParagraph[] = []
  const titleLine = disclosure.title.place.line ?? 0
  let before: LoosePart[] = []
  for (const { item, parts, line } of pieces) {
    if (item) {
      const lines = withoutOwn(before)
      items.push({ ...item, before: lines, parts, after: [] })
      before = []
      continue
    }
    for (const part of parts) {
      if (part.kind !== 'paragraph' && part.kind !== 'table') continue
      const last = items.at(-1)
      if (part.kind === 'table' && last !== undefined && before.length === 0)
        items[items.length - 1] = { ...last, after: [...last.after, part] }
      else if (part.kind === 'table') before.push(part)
      else if (part.style === 'label' && items.length === 0 && line !== undefined && line < titleLine) marks.push(part)
      else if (part.style === 'signature') signature.push(part)
      else if (part.style === 'note' && last !== undefined && before.length === 0)
        items[items.length - 1] = { ...last, after: [...last.after, part] }
      else before.push(part)
    }
  }
  const rest = ownSignature(disclosure).filter((part) => part.kind === 'paragraph')
  return {
    marks,
    items,
    signature: [...signature, ...rest],
    loose: withoutOwn(before),
  }
}

import type { Disclosure } from '../../form/index.ts'
import { coverLines } from '../cover-parts.ts'
import { shown } from '../draft.ts'
import type { LayoutParagraph } from '../layout.ts'
import { paragraph, tight } from '../piece.ts'
import { sameTitle } from '../same-title.ts'
import type { Gathered } from './gather.ts'

/** A pattern with the words of the Disclosure, and whether it lacks none of them. */
const fill = (pattern: string, { title, publisher, year }: Disclosure): { text: string; whole: boolean } => {
  const values = { title: shown(title), publisher: shown(publisher), year: String(year.value ?? '') }
  const names = [...pattern.matchAll(/\{(title|publisher|year)\}/g)].map(([, name]) => name as keyof typeof values)
  return {
    text: names.reduce((text, name) => text.replace(`{${name}}`, () => values[name]), pattern),
    whole: names.every((name) => values[name] !== ''),
  }
}

/** A heading of the publication, whatever the Disclosure lacks. */
export const headingText = (pattern: string, disclosure: Disclosure): string => fill(pattern, disclosure).text

/** What stands around prose and forms: titles, the lines of a cover, who signs and when. */
export interface Front {
  /** The document's own title, else what the pattern makes; nothing where it lacks a word of that. */
  readonly title: (pattern?: string) => readonly LayoutParagraph[]
  /** As `title`, but not above a form that prints it itself. */
  readonly titleAbove: (pattern?: string) => readonly LayoutParagraph[]
  /** Annex marks above the title. */
  readonly marks: readonly LayoutParagraph[]
  /** Lines of the cover: without a label, and labelled. */
  readonly loose: readonly LayoutParagraph[]
  readonly fields: readonly LayoutParagraph[]
  readonly signature: readonly LayoutParagraph[]
  readonly date: readonly LayoutParagraph[]
  /** Signature and date as lines of a cover, but for what stands there anyway. */
  readonly signedCover: readonly LayoutParagraph[]
}

export const frontOf = (disclosure: Disclosure, { marks, signature }: Gathered): Front => {
  const { loose, fields } = coverLines(disclosure)
  const onCover = tight([...loose, ...fields].map(({ text }) => text).join(''))
  const isDate = ({ text, at }: LayoutParagraph): boolean =>
    at?.includes('/publishedOn') === true || tight(text) === tight(disclosure.publishedOn.raw)
  const title = (pattern = ''): readonly LayoutParagraph[] => {
    const own = shown(disclosure.title)
    if (own !== '') return [paragraph('title', own, ['/title'], 'text')]
    const { text, whole } = fill(pattern, disclosure)
    return whole && text !== '' ? [paragraph('title', text)] : []
  }
  const printedByForm = disclosure.forms.some(
    (form) => form.kind === 'table' && sameTitle(disclosure.title, form.title),
  )
  return {
    title,
    titleAbove: (pattern) => (printedByForm ? [] : title(pattern)),
    marks,
    loose,
    fields,
    signature: signature.filter((line) => !isDate(line)),
    date: signature.filter(isDate),
    signedCover: signature
      .filter(({ text }) => !onCover.includes(tight(text)))
      .map((line): LayoutParagraph => ({ ...line, style: 'cover' })),
  }
}

import type { Disclosure } from '../../form/index.ts'
import type { ChapterPart, LeafPart, Publication } from '../../publication/index.ts'
import { templates as known, type Template } from '../../template/index.ts'
import { coverLines } from '../cover-parts.ts'
import { shown } from '../draft.ts'
import type { LayoutDocument, LayoutParagraph } from '../layout.ts'
import { paragraph, tight } from '../piece.ts'
import { sameTitle } from '../same-title.ts'
import { gather, type Item } from './gather.ts'
import { counted } from './numbering.ts'
import { pageWriter } from './page-writer.ts'
import { leavesOf, placeItems } from './place-items.ts'
import { printForms, printProse } from './print-items.ts'

/** Something of the Disclosure that no part of the publication has a place for: it is printed in the last chapter. */
export interface Unplaced {
  readonly what: 'form' | 'section' | 'cover' | 'signature' | 'line'
  /** What it is called, as printed. */
  readonly text: string
}

export interface Published {
  readonly layout: LayoutDocument
  readonly unplaced: readonly Unplaced[]
}

/** A pattern with the words of the Disclosure; nothing where it lacks one of them. */
const filled = (pattern: string, { title, publisher, year }: Disclosure): string => {
  const values = { title: shown(title), publisher: shown(publisher), year: String(year.value ?? '') }
  const names = [...pattern.matchAll(/\{(title|publisher|year)\}/g)].map(([, name]) => name as keyof typeof values)
  if (names.some((name) => values[name] === '')) return ''
  return names.reduce((text, name) => text.replace(`{${name}}`, () => values[name]), pattern)
}

const isDate = ({ text, at }: LayoutParagraph, disclosure: Disclosure): boolean =>
  at?.includes('/publishedOn') === true || tight(text) === tight(disclosure.publishedOn.raw)

const nameOf = (item: Item, disclosure: Disclosure): string => {
  if (item.kind === 'form') {
    const form = disclosure.forms[item.index]
    return shown(form?.project?.name) || shown(form?.title) || (form?.title.value ?? '')
  }
  const section = disclosure.narrative[item.index]
  return shown(section?.heading) || shown(section?.text).slice(0, 20)
}

/**
 * A whole Disclosure as a publication prints it, and what the publication had no place for: that stands in a chapter of
 * its own at the end, so nothing is lost. Pure; never fails.
 *
 * @example layoutPublication(disclosure, letter).unplaced // []
 */
export const layoutPublication = (
  disclosure: Disclosure,
  publication: Publication,
  templates: readonly Template[] = known,
): Published => {
  const to = pageWriter()
  const has = (name: string) =>
    publication.parts.some((part) => part.part === name) || leavesOf(publication).some((part) => part.part === name)
  const chapters = publication.parts.filter((part) => part.part === 'chapter')
  const own = new Set(chapters.map(({ heading }) => tight(filled(heading, disclosure))))
  const numbered = (text: string) => [...own].find((heading) => tight(text).endsWith(heading))
  const gathered = gather(disclosure, templates, own)
  const items = gathered.items.map((item) => ({
    ...item,
    before: item.before.filter(({ text, style }) => style !== 'heading' || numbered(text) === undefined),
  }))
  const placement = placeItems(items, disclosure, publication)
  const cover = coverLines(disclosure)
  const coverText = tight([...cover.loose, ...cover.fields].map(({ text }) => text).join(''))
  const dates = gathered.signature.filter((line) => isDate(line, disclosure))
  const signers = gathered.signature.filter((line) => !isDate(line, disclosure))
  let labels = 0
  let chapter = 0
  const nextLabel = (pattern: string) => counted(pattern, ++labels)

  const title = (pattern: string | undefined): LayoutParagraph[] => {
    const text = shown(disclosure.title)
    if (text !== '') return [paragraph('title', text, ['/title'], 'text')]
    const made = filled(pattern ?? '', disclosure)
    return made === '' ? [] : [paragraph('title', made)]
  }
  /** The title of a form that prints it itself is not printed above it once more. */
  const titleAbove = (pattern: string | undefined): LayoutParagraph[] =>
    disclosure.forms.some((form) => form.kind === 'table' && sameTitle(disclosure.title, form.title))
      ? []
      : title(pattern)

  const linesOf = { fields: [...cover.loose, ...cover.fields], signature: signers, date: dates }
  const leaf = (part: LeafPart, depth: number): void => {
    const taken = placement.of.get(part) ?? []
    if (part.part === 'prose') printProse(taken, part, depth, to)
    else if (part.part === 'forms') printForms(taken, part, depth, disclosure, nextLabel, to)
    else to.add(...linesOf[part.part])
  }
  const says = (part: LeafPart): boolean => {
    if (part.part !== 'prose' && part.part !== 'forms') return linesOf[part.part].length > 0
    return (placement.of.get(part)?.length ?? 0) > 0
  }
  const heading = (text: string, number: string | undefined, newPage: boolean): void => {
    chapter++
    const line = `${number === undefined ? '' : `${counted(number, chapter)} `}${filled(text, disclosure)}`
    if (newPage) to.newPage()
    to.addHeading(paragraph('title', line), 1, line)
  }
  const printChapter = ({ heading: text, number, newPage = true, parts }: ChapterPart): void => {
    if (!parts.some(says)) return
    heading(text, number, newPage)
    for (const part of parts) leaf(part, 1)
  }

  for (const part of publication.parts) {
    if (part.part === 'chapter') printChapter(part)
    else if (part.part === 'title') to.add(...gathered.marks, ...titleAbove(part.text))
    else if (part.part === 'contents') to.contents(part.heading, part.levels ?? 2)
    else if (part.part === 'cover') {
      const signed = part.signature === true ? gathered.signature : []
      const lines = signed.filter(({ text }) => !coverText.includes(tight(text)))
      to.add(...gathered.marks, ...cover.loose, ...title(part.title), ...cover.fields)
      to.add(...lines.map((line): LayoutParagraph => ({ ...line, style: 'cover' })))
      to.newPage()
    } else leaf(part, 0)
  }

  const signedOnCover = publication.parts.some((part) => part.part === 'cover' && part.signature === true)
  const restCover = has('cover') || has('fields') ? [] : [...cover.loose, ...cover.fields]
  const restSigned = signedOnCover ? [] : [...(has('signature') ? [] : signers), ...(has('date') ? [] : dates)]
  const restMarks = has('cover') || has('title') ? [] : gathered.marks
  const restLines = [...restMarks, ...restCover, ...restSigned]
  const count = placement.unplaced.length + restLines.length + gathered.loose.length
  if (count > 0 && publication.rest !== undefined) {
    heading(publication.rest.heading, publication.rest.number, true)
    printProse(
      placement.unplaced.filter(({ kind }) => kind === 'section'),
      {},
      1,
      to,
    )
    to.add(...restLines, ...gathered.loose)
    printForms(
      placement.unplaced.filter(({ kind }) => kind === 'form'),
      {},
      1,
      disclosure,
      nextLabel,
      to,
    )
  }
  return {
    layout: {
      title: shown(disclosure.title) || (disclosure.title.value ?? '') || disclosure.source.name,
      lang: 'zh-CN',
      parts: to.parts(),
    },
    unplaced: [
      ...placement.unplaced.map((item): Unplaced => ({ what: item.kind, text: nameOf(item, disclosure) })),
      ...restMarks.map(({ text }): Unplaced => ({ what: 'line', text })),
      ...restCover.map(({ text }): Unplaced => ({ what: 'cover', text })),
      ...restSigned.map(({ text }): Unplaced => ({ what: 'signature', text })),
      ...gathered.loose.flatMap((part): Unplaced[] =>
        part.kind === 'paragraph' ? [{ what: 'line', text: part.text }] : [],
      ),
    ],
  }
}

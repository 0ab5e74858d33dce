import type { Disclosure } from '../../form/index.ts'
import type { ChapterPart, LeafPart, Publication } from '../../publication/index.ts'
import { templates as known, type Template } from '../../template/index.ts'
import { documentTitle } from '../draft.ts'
import type { LayoutDocument } from '../layout.ts'
import { paragraph, tight } from '../piece.ts'
import { layoutInSourceOrder } from '../source-order.ts'
import { frontOf, headingText } from './front.ts'
import { gather } from './gather.ts'
import { counted } from './numbering.ts'
import { pageWriter } from './page-writer.ts'
import { placeItems } from './place-items.ts'
import { printForms, printProse } from './print-items.ts'
import { restOf, type Unplaced } from './rest-of.ts'

export interface Published {
  readonly layout: LayoutDocument
  readonly unplaced: readonly Unplaced[]
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
  if (publication.kind === 'source') return { layout: layoutInSourceOrder(disclosure, templates), unplaced: [] }
  const chapters = publication.parts.filter((part) => part.part === 'chapter')
  const gathered = gather(
    disclosure,
    templates,
    chapters.map(({ heading }) => tight(headingText(heading, disclosure))),
  )
  const front = frontOf(disclosure, gathered)
  const placement = placeItems(gathered.items, disclosure, publication)
  const to = pageWriter()
  let labels = 0
  let chapter = 0
  const nextLabel = (pattern: string) => counted(pattern, ++labels)

  const linesOf = { fields: [...front.loose, ...front.fields], signature: front.signature, date: front.date }
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
  const printHeading = ({ heading, number }: Pick<ChapterPart, 'heading' | 'number'>, newPage: boolean): void => {
    chapter++
    const line = `${number === undefined ? '' : `${counted(number, chapter)} `}${headingText(heading, disclosure)}`
    if (newPage) to.newPage()
    to.addHeading(paragraph('title', line), 1, line)
  }

  for (const part of publication.parts) {
    if (part.part === 'title') to.add(...front.marks, ...front.titleAbove(part.text))
    else if (part.part === 'contents') to.contents(part.heading, part.levels ?? 2)
    else if (part.part === 'cover') {
      to.add(...front.marks, ...front.loose, ...front.title(part.title), ...front.fields)
      if (part.signature === true) to.add(...front.signedCover)
      to.newPage()
    } else if (part.part !== 'chapter') leaf(part, 0)
    else if (part.parts.some(says)) {
      printHeading(part, part.newPage ?? true)
      for (const each of part.parts) leaf(each, 1)
    }
  }

  const { lines, unplaced } = restOf(disclosure, publication, front, gathered, placement.unplaced)
  if (unplaced.length > 0) {
    const of = (kind: 'form' | 'section') => placement.unplaced.filter((item) => item.kind === kind)
    if (publication.rest !== undefined) printHeading(publication.rest, true)
    printProse(of('section'), {}, 1, to)
    to.add(...lines)
    printForms(of('form'), {}, 1, disclosure, nextLabel, to)
  }
  return { layout: { title: documentTitle(disclosure), lang: 'zh-CN', parts: to.parts() }, unplaced }
}

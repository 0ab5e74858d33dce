import type { Disclosure } from '../../form/index.ts'
import type { FormsPart, ProsePart } from '../../publication/index.ts'
import { shown } from '../draft.ts'
import type { LayoutPart } from '../layout.ts'
import { tight } from '../piece.ts'
import type { Item } from './gather.ts'
import { counted, ranker, withoutNumber } from './numbering.ts'
import type { PageWriter } from './page-writer.ts'

/** Prose under its headings. `depth`: how many headings of the publication stand above. */
export const printProse = (
  items: readonly Item[],
  { numbers = [] }: Pick<ProsePart, 'numbers'>,
  depth: number,
  to: PageWriter,
): void => {
  const rankOf = ranker()
  const counts: number[] = []
  const number = (text: string, rank: number): string => {
    const pattern = numbers[rank - 1]
    counts.length = Math.min(counts.length, rank)
    counts[rank - 1] = (counts[rank - 1] ?? 0) + 1
    return pattern === undefined ? text : counted(pattern, counts[rank - 1] ?? 1) + withoutNumber(text)
  }
  for (const { before, parts, after } of items) {
    to.add(...before)
    for (const part of parts) {
      const last = to.last()
      if (part.kind !== 'paragraph' || (part.style !== 'heading' && part.style !== 'title')) to.add(part)
      else if (
        part.style === 'title' &&
        last?.kind === 'paragraph' &&
        last.style === 'title' &&
        tight(last.text) === tight(part.text)
      )
        // The title above is this heading: printed once, it shows both.
        to.replaceLast({ ...last, at: [...new Set([...(part.at ?? []), ...(last.at ?? [])])] })
      else {
        const rank = rankOf(part.text)
        const text = number(part.text, rank)
        to.addHeading({ ...part, style: 'heading', text }, depth + rank, text)
      }
    }
    to.add(...after)
  }
}

const isSubGoal = (at: readonly string[] = []): boolean => at[0]?.includes('/subGoals/') === true

/** A text form: headings and paragraphs. */
const printText = (parts: readonly LayoutPart[], depth: number, to: PageWriter): void => {
  for (const part of parts)
    if (part.kind === 'paragraph' && (part.style === 'heading' || part.style === 'title'))
      to.addHeading(part, depth + (isSubGoal(part.at) ? 2 : 1), part.text)
    else to.add(part)
}

/** What the contents say of each form of a part. */
const entriesOf = (items: readonly Item[], { entry }: Pick<FormsPart, 'entry'>, disclosure: Disclosure) => {
  const forms = items.flatMap(({ index }) => disclosure.forms[index] ?? [])
  const titles = forms.map((form) => shown(form.title) || (form.title.value ?? ''))
  const repeats = (title: string) =>
    disclosure.forms.filter((form) => tight(form.title.raw) === tight(title)).length > 1
  return forms.map((form, i) => {
    const title = titles[i] ?? ''
    const project = shown(form.project?.name)
    if (entry === undefined || (entry.includes('{project}') && project === ''))
      return project !== '' && repeats(title) ? `${title}（${project}）` : title
    return counted(entry, i + 1)
      .replaceAll('{title}', /\{[1一]\}/.test(entry) ? withoutNumber(title) : title)
      .replaceAll('{project}', withoutNumber(project))
      .replaceAll('{unit}', shown(form.implementingUnit))
      .replaceAll('{year}', form.year.value === undefined ? '' : String(form.year.value))
  })
}

/** Forms one after another, each table on a new page under its mark. */
export const printForms = (
  items: readonly Item[],
  part: Pick<FormsPart, 'entry' | 'label'>,
  depth: number,
  disclosure: Disclosure,
  nextLabel: (pattern: string) => string,
  to: PageWriter,
): void => {
  const entries = entriesOf(items, part, disclosure)
  items.forEach(({ index, before, parts, after }, i) => {
    const table = disclosure.forms[index]?.kind === 'table'
    if (!table) {
      to.add(...before)
      printText(parts, depth, to)
      to.add(...after)
      return
    }
    to.newPage('may-stand-above')
    // The publication's own mark takes the place of the source's.
    to.add(...before.filter((each) => part.label === undefined || each.kind === 'table' || each.style !== 'label'))
    if (part.label !== undefined)
      to.add({ kind: 'paragraph', style: 'label', text: nextLabel(part.label), form: index })
    const titled = parts.findIndex((each) => each.kind === 'paragraph' && each.style === 'title')
    const named = titled >= 0 ? titled : parts.findIndex(({ kind }) => kind === 'table')
    parts.forEach((each, p) => {
      if (p === named && (each.kind === 'paragraph' || each.kind === 'table'))
        to.addHeading(each, depth + 1, entries[i] || (each.kind === 'table' ? each.caption : each.text))
      else to.add(each)
    })
    to.add(...after)
  })
}

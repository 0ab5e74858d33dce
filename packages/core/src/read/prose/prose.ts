import type { Skipped } from '../../form/disclosure.ts'
import type { Field } from '../../form/form.ts'
import { withoutMarkup } from '../../form/markup.ts'
import type { Place } from '../../form/place.ts'
import type { Printed } from '../../form/printed.ts'
import { remembered } from '../../form/remembered.ts'
import { partOf, textOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isContentsEntry, isPageNumber } from '../words/loose-lines.ts'
import { isFormTitle, isPeriodLine, unitLine } from '../words/vocabulary.ts'

/** One heading and the paragraphs below it. */
export interface RawSection {
  readonly heading: Cell | undefined
  readonly paragraphs: readonly Cell[]
}

/** Everything outside the forms, sorted out. */
export interface Prose {
  readonly title: readonly Cell[]
  readonly cover: readonly Field[]
  readonly sections: readonly RawSection[]
  readonly skipped: readonly Skipped[]
  readonly signature: { readonly unit: Cell | undefined; readonly date: Cell | undefined }
}

const plain = remembered((text) => withoutMarkup(text).replace(/[\s\u3000]/g, ''))
const enumerator =
  /^(第[一二三四五六七八九十]+(部分|章|节)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}[、.．](?!\d))/
const partHeading = /^第[一二三四五六七八九十]+(部分|章|节)/
/** "第一部分" alone: its words stand on the next line. */
const barePart = /^第[一二三四五六七八九十]+(部分|章|节)$/
const dateLine = /^(19|20)\d{2}年\d{1,2}月\d{1,2}日$/
const attachment = /^附(件|表)[\d一二三四五六七八九十\-—]*[:：]?$/
const labelled = /^([^\s:：。，；]{2,16})[:：]\s*(.+)$/
const byline = /^(.{4,40}?)(编制|编报|编|审核|审定|制)$/
const unitName = /(局|委|委员会|协会|学会|联合会|办公室|中心|政府|院|校|馆|站|厅|部|会|办|队|所|社|处|公司)$/

/** A line that announces what follows: short, enumerated or marked as heading by the file, and no sentence. */
const isHeading = (strip: Strip): boolean => {
  const text = plain(strip.filled[0]?.text ?? '')
  if (strip.kind !== 'text' || text.length > 50 || /[。；;！!]/.test(text)) return false
  return strip.role === 'heading' || enumerator.test(text)
}

const isParagraph = (strip: Strip): boolean => {
  const text = plain(strip.filled[0]?.text ?? '')
  return strip.kind === 'text' && (/[。；;]/.test(text) || text.length > 45) && !isHeading(strip)
}

const cellOf = (strip: Strip): Cell =>
  strip.filled[0] ?? { text: '', column: 1, colspan: 1, rowspan: 1, place: strip.place }

const skip = (strip: Strip, why: Skipped['why']): Skipped => ({
  raw: strip.filled.map(({ text }) => text).join('\t'),
  place: strip.place,
  why,
})

/** Index range of a table of contents: from its heading to the last entry, stray page numbers included. */
const contentsRange = (strips: readonly Strip[]): readonly [number, number] | undefined => {
  const start = strips.findIndex((strip) => strip.role === 'contents' || /^目录$/.test(plain(cellOf(strip).text)))
  if (start < 0) return undefined
  let end = start
  for (let i = start + 1, others = 0; i < strips.length && others <= 3; i++) {
    const strip = strips[i]
    if (!strip) break
    if (isContentsEntry(strip) || isPageNumber(cellOf(strip).text)) {
      end = i
      others = 0
    } else if (isParagraph(strip)) break
    else others++
  }
  return [start, end]
}

/** Lines in front of the first sentence: a cover, or the title of a letter. */
const readLead = (
  lead: readonly Strip[],
  skipped: Skipped[],
  letter: boolean,
): { title: readonly Cell[]; cover: readonly Field[] } => {
  const lines = lead.filter((strip) => !attachment.test(plain(cellOf(strip).text)))
  for (const strip of lead) if (!lines.includes(strip)) skipped.push(skip(strip, 'heading'))
  const named = lines.findIndex(
    (strip) =>
      /(绩效|预算|决算|自评|评价|项目支出|公开)/.test(cellOf(strip).text) && !labelled.test(plain(cellOf(strip).text)),
  )
  const at = named >= 0 ? named : letter ? 0 : -1
  const main = lines[at]
  if (!main) {
    for (const strip of lines) skipped.push(skip(strip, 'cover'))
    return { title: [], cover: [] }
  }
  const above = lines[at - 1]
  const joins =
    above !== undefined &&
    unitName.test(plain(cellOf(above).text)) &&
    !plain(cellOf(main).text).includes(plain(cellOf(above).text))
  const title = joins ? [cellOf(above), cellOf(main)] : [cellOf(main)]
  const cover: Field[] = []
  const rest = lines.filter((strip) => strip !== main && !(joins && strip === above))
  rest.forEach((strip, i) => {
    const field = coverField(cellOf(strip), rest[i - 1])
    if (field) cover.push(field)
    else if (!rest.slice(i + 1, i + 2).some((next) => isAuthor(cellOf(next)))) skipped.push(skip(strip, 'cover'))
  })
  return { title, cover }
}

const isAuthor = (cell: Cell): boolean => /^(编制|审核|编报)$/.test(plain(cell.text))

/** "某某局编制", "经办人：某某", or a unit's name with 编制 on the next line. */
const coverField = (cell: Cell, above: Strip | undefined): Field | undefined => {
  const label = labelled.exec(cell.text)
  if (label?.[1] && label[2]) {
    const start = cell.text.length - label[2].length
    return { label: textOf(partOf(cell, 0, label[1].length)), value: textOf(partOf(cell, start, cell.text.length)) }
  }
  if (above && isAuthor(cell)) return { label: textOf(cell), value: textOf(cellOf(above)) }
  const by = byline.exec(plain(cell.text))
  return by?.[2]
    ? { label: { raw: '', value: by[2], place: cell.place, inferred: true }, value: textOf(cell) }
    : undefined
}

interface Sorting {
  readonly sections: { heading: Cell | undefined; paragraphs: Cell[] }[]
  readonly skipped: Skipped[]
  unit: Cell | undefined
  date: Cell | undefined
  /** A form, a table or the heading of a part stood in between: what follows goes on with no section above it. */
  apart: boolean
}

const sortLine = (strips: readonly Strip[], i: number, into: Sorting, first: Cell | undefined): void => {
  const strip = strips[i]
  if (!strip) return
  const cell = cellOf(strip)
  const text = plain(cell.text)
  const before = strips[i - 1]
  const next = strips[i + 1]
  if (strip.kind === 'row') into.skipped.push(skip(strip, isContentsEntry(strip) ? 'contents' : 'not-understood'))
  else if (isPageNumber(cell.text)) into.skipped.push(skip(strip, 'page-number'))
  else if (
    attachment.test(text) ||
    text === '' ||
    isPeriodLine(text) ||
    unitLine(text) ||
    isFormTitle(text) ||
    partHeading.test(text)
  )
    skipHeading(strip, into)
  else if (before && barePart.test(plain(cellOf(before).text)) && text.length <= 30)
    into.skipped.push(skip(strip, 'heading'))
  else if (dateLine.test(text)) {
    into.date ??= cell
    into.skipped.push(skip(strip, 'signature'))
  } else if (next && dateLine.test(plain(cellOf(next).text)) && text.length <= 40 && !/[。；]/.test(text)) {
    into.unit ??= cell
    into.skipped.push(skip(strip, 'signature'))
  } else if (isHeading(strip)) {
    into.sections.push({ heading: cell, paragraphs: [] })
    into.apart = false
  } else {
    const section = into.sections.at(-1)
    if (section && !into.apart) section.paragraphs.push(cell)
    else into.sections.push({ heading: section ? undefined : first, paragraphs: [cell] })
    into.apart = false
  }
}

const skipHeading = (strip: Strip, into: Sorting): void => {
  into.skipped.push(skip(strip, 'heading'))
  if (partHeading.test(plain(cellOf(strip).text))) into.apart = true
}

/**
 * Sorts the lines outside the forms: cover, contents, headings, paragraphs, signature. `runs` are in source order;
 * `leading` says whether the first of them stands before any form.
 */
export const readProse = (runs: readonly (readonly Strip[])[], leading: boolean): Prose => {
  const all = runs.flat()
  const skipped: Skipped[] = []
  const contents = contentsRange(all)
  const inContents = (i: number): boolean => contents !== undefined && i >= contents[0] && i <= contents[1]
  for (const [i, strip] of all.entries())
    if (inContents(i)) skipped.push(skip(strip, isPageNumber(cellOf(strip).text) ? 'page-number' : 'contents'))
  const begins = all.findIndex((strip, i) => inContents(i) || isParagraph(strip) || isHeading(strip))
  const length = leading ? Math.min(begins < 0 ? all.length : begins, runs[0]?.length ?? 0) : 0
  const letter = length > 0 && begins === length && !inContents(begins)
  const { title, cover } = readLead(all.slice(0, length), skipped, letter)
  const into: Sorting = { sections: [], skipped, unit: undefined, date: undefined, apart: false }
  const starts = new Set(runs.map((run) => run[0]))
  const rest = all.filter((_, i) => i >= length && !inContents(i))
  rest.forEach((strip, i) => {
    if (starts.has(strip) && strip !== all[0]) into.apart = true
    sortLine(rest, i, into, letter ? title[0] : undefined)
  })
  const inOrder = skipped.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0))
  return { title, cover, sections: into.sections, skipped: inOrder, signature: { unit: into.unit, date: into.date } }
}

/** Paragraphs as one printed text, one a line. */
export const joined = (cells: readonly Cell[], fallback: Place): Printed<never> => {
  const first = cells[0]
  if (!first) return { raw: '', place: fallback }
  const last = cells.at(-1)?.place.line
  const place = last !== undefined && last !== first.place.line ? { ...first.place, endLine: last } : first.place
  return { raw: cells.map(({ text }) => text).join('\n'), place }
}

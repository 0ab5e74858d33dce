import type { Disclosure } from '../../form/disclosure.ts'
import type { Form } from '../../form/form.ts'
import { withoutMarkup } from '../../form/markup.ts'
import type { Printed } from '../../form/printed.ts'
import { inferred, typedDate } from '../../form/typed.ts'
import type { Draft } from '../form/draft.ts'
import { partOf, textOf } from '../source/cells.ts'
import { yearIn } from '../words/vocabulary.ts'
import { joined, type Prose } from './prose.ts'

const unitInTitle =
  /^(.{2,30}?(?:局|委员会|协会|学会|联合会|办公室|中心|政府|法院|检察院|学院|大学|学校|医院|博物馆|图书馆|厅|委|部|办|会|馆|站|院))(?:[（(]本级[)）])?(?=(?:19|20)\d{2}年|项目|部门|单位|整体|关于|预算|绩效)/

/** The title of a publication: of its cover or letter, else of its first form. */
export const titleOf = (prose: Prose, drafts: readonly Draft[]): Printed<string> => {
  if (prose.title.length === 0) return drafts[0]?.title ?? { raw: '', place: {} }
  const printed = joined(prose.title, {})
  return { ...printed, raw: printed.raw.replace(/\n/g, '') }
}

/** The year that most of it speaks of: the title's, else that of most forms. */
export const yearOf = (title: Printed<string>, prose: Prose, drafts: readonly Draft[]): Printed<number> => {
  const found = yearIn(title.raw)
  if (found) return { raw: title.raw.slice(found.start, found.end), value: found.year, place: title.place }
  const years = drafts.flatMap(({ year }) => (year?.value === undefined ? [] : [year]))
  const [most] = years.toSorted(
    (a, b) =>
      years.filter(({ value }) => value === b.value).length - years.filter(({ value }) => value === a.value).length,
  )
  if (most?.value !== undefined) return inferred(most.value, most.place)
  const date = prose.signature.date && yearIn(prose.signature.date.text)
  return date ? inferred(date.year, prose.signature.date?.place ?? {}) : { raw: '', place: title.place }
}

export const publishedOnOf = (prose: Prose): Disclosure['publishedOn'] => {
  const { date } = prose.signature
  return date ? typedDate(date.text, date.place) : { raw: '', place: {} }
}

/** Who published: the signature, the cover, the title, the unit over the tables, or the unit that all forms share. */
export const publisherOf = (prose: Prose, title: Printed<string>, forms: readonly Form[]): Disclosure['publisher'] => {
  if (prose.signature.unit) return textOf(prose.signature.unit)
  const author = prose.cover.find(({ label }) => /编制|编报|发布|公开单位/.test(label.raw || (label.value ?? '')))
  if (author) {
    const name = author.value.raw.replace(/\s*(编制|编报|编)\s*$/, '')
    return name === author.value.raw ? author.value : { ...author.value, raw: name }
  }
  const text = withoutMarkup(title.raw)
  const unit = unitInTitle.exec(text.replace(/\s/g, ''))?.[1]
  if (unit) {
    const [cell] = prose.title
    const start = cell?.text.indexOf(unit) ?? -1
    return cell && start >= 0 ? textOf(partOf(cell, start, start + unit.length)) : { raw: unit, place: title.place }
  }
  const units = forms.flatMap(({ implementingUnit }) => (implementingUnit ? [implementingUnit] : []))
  const [first] = units
  const name = (printed: Printed<string>) => (printed.value ?? printed.raw).replace(/\s/g, '')
  return first && units.every((other) => name(other) === name(first))
    ? inferred(name(first), first.place)
    : { raw: '', place: {} }
}

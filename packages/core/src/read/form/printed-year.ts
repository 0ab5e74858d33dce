import type { Printed } from '../../form/printed.ts'
import type { FoundForm } from '../segment.ts'
import type { Cell } from '../source/strip.ts'
import { bare, yearIn } from '../words/vocabulary.ts'

const yearOf = (cell: Pick<Cell, 'text' | 'place'> | undefined): Printed<number> | undefined => {
  const found = cell && yearIn(cell.text)
  if (!cell || !found) return undefined
  const base = cell.place.start ?? 0
  return {
    raw: cell.text.slice(found.start, found.end),
    value: found.year,
    place: { ...cell.place, start: base + found.start, end: base + found.end },
  }
}

const isYearLabel = (text: string): boolean => /^(预算|申报|评价|项目|填报|自评)?年度$/.test(bare(text))

/** "项目名称：栈道修缮（2025年度）": the year of the form beside its project's name. */
const endsInYear = (text: string): boolean => /[（(]\s*(19|20)\d{2}\s*年度\s*[）)]\s*$/.test(text)

/** The year of a form where it is printed: under its title, in it, in a cell of its own, behind its project's name. */
export const printedYear = ({ head, title }: FoundForm): Printed<number> | undefined => {
  const said =
    head.fields.find(({ label }) => isYearLabel(label.raw)) ?? head.fields.find(({ value }) => endsInYear(value.raw))
  return (
    yearOf(head.period[0]) ??
    yearOf(title?.filled[0]) ??
    yearOf(said && { text: said.value.raw, place: said.value.place })
  )
}

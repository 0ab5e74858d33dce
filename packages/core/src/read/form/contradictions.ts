import { twinOf } from '../../form/claims.ts'
import type { Finding } from '../../form/finding.ts'
import type { Place } from '../../form/place.ts'
import type { FoundForm } from '../segment/found-form.ts'
import { yearIn } from '../words/vocabulary.ts'
import { readingFinding } from './finding.ts'

interface Said {
  readonly value: string
  readonly place: Place
}

const distinct = (said: readonly Said[]): readonly Said[] =>
  said.filter(({ value }, i) => value !== '' && said.findIndex((other) => other.value === value) === i)

const finding = (kind: 'year' | 'unit' | 'project', said: readonly Said[], at: string): readonly Finding[] => {
  const values = distinct(said)
  const [first, second] = values
  if (!first || !second) return []
  const data = { taken: first.value, values: values.map(({ value }) => value) }
  return [
    {
      ...readingFinding('parts-contradict', 'warning', second.place, data, { at, sentence: kind }),
      related: values.filter((one) => one !== second).map(({ place }) => ({ place })),
    },
  ]
}

const yearOf = (text: string): string => {
  const year = yearIn(text)?.year
  return year === undefined ? '' : String(year)
}

/**
 * Where parts of one form contradict each other: two years over it, two units of money, two project names. Each is one
 * finding; the form keeps the value that is named `taken`.
 */
export const contradictionsOf = ({ title, head }: FoundForm): readonly Finding[] => {
  const titleCell = title?.filled[0]
  const years = [...head.period, ...(titleCell ? [titleCell] : [])].map(({ text, place }) => ({
    value: yearOf(text),
    place,
  }))
  const units = head.units.map(({ unit, cell }) => ({ value: unit, place: cell.place }))
  const names = head.fields
    .filter(({ label }) => twinOf(label.raw) === 'project.name')
    .map(({ value }) => ({ value: value.raw.replace(/\s/g, ''), place: value.place }))
  return [
    ...finding('year', years, 'year'),
    ...finding('unit', units, 'amountUnit'),
    ...finding('project', names, 'project/name'),
  ]
}

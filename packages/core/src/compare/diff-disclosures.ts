import { type Disclosure, diffForms, type Form, type Printed } from '../form/index.ts'
import type { DisclosureDifference } from './difference.ts'

type Slot = readonly [pointer: string, printed: Printed | undefined]

/** What a Disclosure prints outside its forms. Edits change these texts, and never how many there are. */
const slotsOf = ({ title, publisher, publishedOn, year, cover = [], narrative }: Disclosure): readonly Slot[] => [
  ['/title', title],
  ['/publisher', publisher],
  ['/publishedOn', publishedOn],
  ['/year', year],
  ...cover.map(({ value }, index): Slot => [`/cover/${index}/value`, value]),
  ...narrative.flatMap(({ heading, text }, index): readonly Slot[] => [
    [`/narrative/${index}/heading`, heading],
    [`/narrative/${index}/text`, text],
  ]),
]

const diffSlots = (before: Disclosure, after: Disclosure): readonly DisclosureDifference[] => {
  const [old, now] = [new Map(slotsOf(before)), new Map(slotsOf(after))]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((at): readonly DisclosureDifference[] => {
    const [was, is] = [old.get(at)?.raw ?? '', now.get(at)?.raw ?? '']
    return was === is ? [] : [{ kind: 'changed', at, was: at, before: was, after: is }]
  })
}

const titleOf = ({ title, project }: Form): string => project?.name.raw || title.raw

const diffOneForm = (
  before: Form | undefined,
  after: Form | undefined,
  index: number,
): readonly DisclosureDifference[] => {
  const pointer = `/forms/${index}`
  if (!before) return after ? [{ kind: 'added', at: pointer, after: titleOf(after) }] : []
  if (!after) return [{ kind: 'removed', was: pointer, before: titleOf(before) }]
  const { changed, added, removed } = diffForms(before, after, index)
  return [
    ...changed.map(({ at, from = at, ...texts }) => ({ kind: 'changed' as const, at, was: from, ...texts })),
    ...added.map(({ at, text }) => ({ kind: 'added' as const, at, after: text })),
    ...removed.map(({ at, text }) => ({ kind: 'removed' as const, was: at, before: text })),
  ]
}

/** Cells of the head that are typed also stand in `fields`: a change is told once, by the pointer in `fields`. */
const toldTwice = (difference: DisclosureDifference, all: readonly DisclosureDifference[]): boolean => {
  if (difference.kind !== 'changed') return false
  const form = /^\/forms\/\d+(?=\/(project\/|competentDepartment$|implementingUnit$))/u.exec(difference.at)?.[0]
  if (form === undefined) return false
  return all.some(
    (other) =>
      other.kind === 'changed' &&
      other.at.startsWith(`${form}/fields/`) &&
      other.before === difference.before &&
      other.after === difference.after,
  )
}

/**
 * What differs between two revisions of a Disclosure: texts that changed, rows that came and went. Pure; the same state
 * twice gives nothing. Places, findings and typed values are not compared: they follow from the texts.
 * @example diffDisclosures(before, after) // [{ kind: 'changed', at: '/forms/0/indicators/3/target', before: '≥8 个', … }]
 */
export const diffDisclosures = (before: Disclosure, after: Disclosure): readonly DisclosureDifference[] => {
  const forms = Math.max(before.forms.length, after.forms.length)
  const all = [
    ...diffSlots(before, after),
    ...Array.from({ length: forms }, (_, index) => diffOneForm(before.forms[index], after.forms[index], index)).flat(),
  ]
  return all.filter((difference) => !toldTwice(difference, all))
}

import type { Disclosure, Form } from '../../form/index.ts'
import type { FormsPart, FormsWhere, LeafPart, Publication } from '../../publication/index.ts'
import { shown } from '../draft.ts'
import type { Item } from './gather.ts'

/** The parts that hold something, in printed order; those of chapters among them. */
export const leavesOf = ({ parts }: Publication): readonly LeafPart[] =>
  parts.flatMap((part) => {
    if (part.part === 'chapter') return part.parts
    return part.part === 'cover' || part.part === 'title' || part.part === 'contents' ? [] : [part]
  })

const fits = ({ kind, phase, subject }: FormsWhere, form: Form): boolean =>
  (kind === undefined || kind === form.kind) &&
  (phase === undefined || phase.includes(form.phase)) &&
  (subject === undefined || subject.includes(form.subject))

const placeOf = (item: Item, disclosure: Disclosure, leaves: readonly LeafPart[]): LeafPart | undefined => {
  if (item.kind === 'form') {
    const form = disclosure.forms[item.index]
    return form && leaves.find((leaf) => leaf.part === 'forms' && fits(leaf.where ?? {}, form))
  }
  const heading = shown(disclosure.narrative[item.index]?.heading)
  const prose = leaves.filter((leaf) => leaf.part === 'prose')
  // A part that asks for headings comes before one that takes all, wherever it stands.
  return (
    prose.find(({ headings }) => headings?.some((word) => heading.includes(word)) === true) ??
    prose.find(({ headings }) => headings === undefined)
  )
}

export interface Placement {
  readonly of: ReadonlyMap<LeafPart, readonly Item[]>
  /** For which no part has a place, in source order. */
  readonly unplaced: readonly Item[]
}

const nameOf = (disclosure: Disclosure, { index }: Item): string => {
  const form = disclosure.forms[index]
  return form === undefined ? '' : shown(form.project?.name) || shown(form.title)
}

/** By the project's name where the part asks for it; names that are the same stay in source order. */
const ordered = (items: readonly Item[], { order }: FormsPart, disclosure: Disclosure): readonly Item[] =>
  order === 'name'
    ? items.toSorted((a, b) => nameOf(disclosure, a).localeCompare(nameOf(disclosure, b), 'zh-CN'))
    : items

/** Which part of a publication each form and section stands in: the first that it fits. */
export const placeItems = (items: readonly Item[], disclosure: Disclosure, publication: Publication): Placement => {
  const leaves = leavesOf(publication)
  const places = items.map((item) => ({ item, leaf: placeOf(item, disclosure, leaves) }))
  const inLeaf = (leaf: LeafPart | undefined) => places.flatMap((place) => (place.leaf === leaf ? [place.item] : []))
  return {
    of: new Map(
      leaves.map((leaf) => [leaf, leaf.part === 'forms' ? ordered(inLeaf(leaf), leaf, disclosure) : inLeaf(leaf)]),
    ),
    unplaced: inLeaf(undefined),
  }
}

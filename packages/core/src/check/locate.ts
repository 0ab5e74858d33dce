import { type Disclosure, type Place, type Printed, tokenOf } from '../form/index.ts'

/** Where a Printed stands in its Disclosure. */
export interface Located {
  /** JSON Pointer within the Disclosure. */
  readonly at: string
  /** Index over `forms`, null outside. */
  readonly form: number | null
  /** Its own place, or that of the nearest thing around it that has one. */
  readonly place: Place
  /** Position in the walk: document order where places do not tell. */
  readonly order: number
}

/** Parts of a Disclosure that hold no printed text of the document. */
const unprinted = new Set(['source', 'findings', 'ownTemplate', 'place'])

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

const isPrinted = (thing: Readonly<Record<string, unknown>>): thing is Readonly<Record<string, unknown>> & Printed =>
  typeof thing.raw === 'string' && isRecord(thing.place)

const hasPlace = (place: unknown): place is Place => isRecord(place) && Object.keys(place).length > 0

/** Header cells stand twice in a form: in `fields`, and typed (`project.name`, …) where the model has a name for them. */
const typedCell = /^\/forms\/\d+\/(?:project\/|competentDepartment$|implementingUnit$)/
const fieldCell = /^\/forms\/\d+\/fields\/\d+\/value$/

const cellKey = (printed: Printed, form: number | null): string => JSON.stringify([form, printed.raw, printed.place])

/** A header cell has one pointer, that of its field, whichever of the two a rule reports. */
const byField = (found: Map<Printed, Located>): ReadonlyMap<Printed, Located> => {
  const fields = new Map<string, Located>()
  const typed: (readonly [Printed, Located])[] = []
  for (const [printed, located] of found) {
    if (fieldCell.test(located.at)) fields.set(cellKey(printed, located.form), located)
    else if (typedCell.test(located.at)) typed.push([printed, located])
  }
  for (const [printed, located] of typed) {
    const field = fields.get(cellKey(printed, located.form))
    if (field) found.set(printed, field)
  }
  return found
}

/**
 * Walks a Disclosure once and notes where every Printed stands, by identity. An object that stands at two places is
 * found at its field, else at the first.
 * @example locate(disclosure).get(disclosure.forms[0].goal) // { at: '/forms/0/goal', form: 0, place: { line: 29 }, … }
 */
export const locate = (disclosure: Disclosure): ReadonlyMap<Printed, Located> => {
  const found = new Map<Printed, Located>()
  const walk = (thing: unknown, at: string, form: number | null, around: Place): void => {
    if (Array.isArray(thing)) {
      for (const [index, item] of thing.entries()) walk(item, `${at}/${index}`, at === '/forms' ? index : form, around)
      return
    }
    if (!isRecord(thing)) return
    const place = hasPlace(thing.place) ? thing.place : around
    if (isPrinted(thing)) {
      if (!found.has(thing) || fieldCell.test(at)) found.set(thing, { at, form, place, order: found.size })
      return
    }
    for (const [key, item] of Object.entries(thing)) {
      if (!unprinted.has(key)) walk(item, `${at}/${tokenOf(key)}`, form, place)
    }
  }
  walk(disclosure, '', null, {})
  return byField(found)
}

import { type Disclosure, type Place, type Printed, pointerOf } from '../form/index.ts'

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

/** The way to a thing within a Disclosure: its key, and that of what it stands in. */
interface Step {
  readonly key: string | number
  readonly within: Step | undefined
}

/** Of a thousand texts a handful is reported: only then is the pointer written. */
class Spot implements Located {
  readonly form: number | null
  readonly place: Place
  readonly order: number
  private readonly key: Step['key']
  private readonly within: Step | undefined
  private written: string | undefined

  constructor(key: Step['key'], within: Step | undefined, form: number | null, place: Place, order: number) {
    this.key = key
    this.within = within
    this.form = form
    this.place = place
    this.order = order
  }

  get at(): string {
    if (this.written === undefined) {
      const keys = [this.key]
      for (let { within: step } = this; step; step = step.within) keys.push(step.key)
      this.written = pointerOf(keys.reverse())
    }
    return this.written
  }
}

/** Parts of a Disclosure that hold no printed text of the document. */
const unprinted = new Set(['source', 'findings', 'ownTemplate', 'place'])

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

/** Whether a thing is a text of the document with its place. */
export const isPrinted = (thing: unknown): thing is Readonly<Record<string, unknown>> & Printed =>
  isRecord(thing) && typeof thing.raw === 'string' && isRecord(thing.place)

const hasPlace = (place: unknown): place is Place => isRecord(place) && Object.keys(place).length > 0

/** Header cells stand twice in a form: in `fields`, and typed (`project.name`, …) where the model has a name for them. */
const typed = new Set(['project', 'competentDepartment', 'implementingUnit'])

/** In which part of a form a walk is. */
type Role = 'form' | 'field' | 'typed' | undefined

const roleOf = (key: string, role: Role): Role =>
  role !== 'form' ? role : key === 'fields' ? 'field' : typed.has(key) ? 'typed' : undefined

const cellKey = (printed: Printed, form: number | null): string => JSON.stringify([form, printed.raw, printed.place])

/**
 * Walks a Disclosure once and notes where every Printed stands, by identity. An object that stands at two places is found
 * at its field, else at the first; a header cell has one pointer, that of its field, whichever of the two a rule reports.
 * @example locate(disclosure).get(disclosure.forms[0].goal) // { at: '/forms/0/goal', form: 0, place: { line: 29 }, … }
 */
export const locate = (disclosure: Disclosure): ReadonlyMap<Printed, Located> => {
  const found = new Map<Printed, Located>()
  const fields = new Map<string, Located>()
  const typedCells: Printed[] = []

  const walk = (
    thing: unknown,
    key: Step['key'],
    within: Step | undefined,
    form: number | null,
    around: Place,
    role: Role,
  ): void => {
    if (typeof thing !== 'object' || thing === null) return
    if (Array.isArray(thing)) {
      const step = { key, within }
      for (let index = 0; index < thing.length; index++) walk(thing[index], index, step, form, around, role)
      return
    }
    if (!isRecord(thing)) return
    const place = hasPlace(thing.place) ? thing.place : around
    if (!isPrinted(thing)) {
      const step = { key, within }
      for (const name of Object.keys(thing))
        if (!unprinted.has(name)) walk(thing[name], name, step, form, place, roleOf(name, role))
      return
    }
    const isField = role === 'field' && key === 'value'
    if (!isField && found.has(thing)) return
    const spot = new Spot(key, within, form, place, found.size)
    found.set(thing, spot)
    if (isField) fields.set(cellKey(thing, form), spot)
    else if (role === 'typed') typedCells.push(thing)
  }
  for (const [key, part] of Object.entries(disclosure)) {
    if (key !== 'forms') {
      if (!unprinted.has(key)) walk(part, key, undefined, null, {}, undefined)
      continue
    }
    const forms = { key, within: undefined }
    for (const [index, form] of disclosure.forms.entries()) walk(form, index, forms, index, {}, 'form')
  }

  for (const printed of typedCells) {
    const own = found.get(printed)
    const field = own && fields.get(cellKey(printed, own.form))
    if (field) found.set(printed, field)
  }
  return found
}

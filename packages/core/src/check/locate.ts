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
  private readonly step: Step
  private written: string | undefined

  constructor(step: Step, form: number | null, place: Place, order: number) {
    this.step = step
    this.form = form
    this.place = place
    this.order = order
  }

  get at(): string {
    if (this.written === undefined) {
      const keys: (string | number)[] = []
      for (let step: Step | undefined = this.step; step; step = step.within) keys.push(step.key)
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
const typed = new Set<string | number>(['project', 'competentDepartment', 'implementingUnit'])

/** What a walk knows of a Printed besides its place. */
type Role = 'field' | 'typed' | undefined

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

  const note = (printed: Printed, step: Step, form: number | null, place: Place, role: Role): void => {
    if (role !== 'field' && found.has(printed)) return
    const spot = new Spot(step, form, place, found.size)
    found.set(printed, spot)
    if (role === 'field') fields.set(cellKey(printed, form), spot)
    else if (role === 'typed') typedCells.push(printed)
  }
  const walk = (thing: unknown, step: Step, form: number | null, around: Place, role: Role): void => {
    if (typeof thing !== 'object' || thing === null) return
    if (Array.isArray(thing)) {
      for (let key = 0; key < thing.length; key++) walk(thing[key], { key, within: step }, form, around, role)
      return
    }
    if (!isRecord(thing)) return
    const place = hasPlace(thing.place) ? thing.place : around
    if (isPrinted(thing)) note(thing, step, form, place, role === 'field' && step.key !== 'value' ? undefined : role)
    else
      for (const key of Object.keys(thing))
        if (!unprinted.has(key)) walk(thing[key], { key, within: step }, form, place, role)
  }
  const walkForm = (thing: Readonly<Record<string, unknown>>, step: Step, form: number): void => {
    const place = hasPlace(thing.place) ? thing.place : {}
    for (const key of Object.keys(thing)) {
      const role = key === 'fields' ? 'field' : typed.has(key) ? 'typed' : undefined
      if (!unprinted.has(key)) walk(thing[key], { key, within: step }, form, place, role)
    }
  }
  for (const [key, part] of Object.entries(disclosure)) {
    const step = { key, within: undefined }
    if (key === 'forms')
      for (const [index, form] of disclosure.forms.entries()) walkForm(form, { key: index, within: step }, index)
    else if (!unprinted.has(key)) walk(part, step, null, {}, undefined)
  }

  for (const printed of typedCells) {
    const own = found.get(printed)
    const field = own && fields.get(cellKey(printed, own.form))
    if (field) found.set(printed, field)
  }
  return found
}

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

type Key = string | number

/** The way to a thing within a Disclosure: its key, and that of what it stands in. */
class Step {
  private readonly key: Key
  private readonly within: Step | undefined
  private written: string | undefined

  constructor(key: Key, within: Step | undefined) {
    this.key = key
    this.within = within
  }

  /** JSON Pointer; what stands side by side shares the most of it. */
  get at(): string {
    this.written ??= pointerFrom(this.within, this.key)
    return this.written
  }
}

const pointerFrom = (within: Step | undefined, key: Key): string => `${within?.at ?? ''}/${tokenOf(String(key))}`

/** In which part of a form a walk is. */
type Role = 'form' | 'field' | 'typed' | undefined

/** A text as a walk comes upon it. Of a thousand a handful is reported: only then is the pointer written. */
class Stop implements Located {
  readonly printed: Printed
  readonly form: number | null
  readonly place: Place
  readonly order: number
  readonly role: Role
  private readonly key: Key
  private readonly within: Step | undefined
  private written: string | undefined

  constructor(
    printed: Printed,
    key: Key,
    within: Step | undefined,
    form: number | null,
    place: Place,
    order: number,
    role: Role,
  ) {
    this.printed = printed
    this.key = key
    this.within = within
    this.form = form
    this.place = place
    this.order = order
    this.role = role
  }

  get isField(): boolean {
    return this.role === 'field' && this.key === 'value'
  }

  get at(): string {
    this.written ??= pointerFrom(this.within, this.key)
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

const roleOf = (key: string, role: Role): Role =>
  role !== 'form' ? role : key === 'fields' ? 'field' : typed.has(key) ? 'typed' : undefined

/** Every text of a Disclosure in document order; one that stands in it twice comes twice. */
const stopsOf = (disclosure: Disclosure): readonly Stop[] => {
  const stops: Stop[] = []
  const walk = (
    thing: object,
    key: Key,
    within: Step | undefined,
    form: number | null,
    around: Place,
    role: Role,
  ): void => {
    if (Array.isArray(thing)) {
      const step = new Step(key, within)
      for (let index = 0; index < thing.length; index++) {
        const item: unknown = thing[index]
        if (typeof item === 'object' && item !== null) walk(item, index, step, form, around, role)
      }
      return
    }
    if (!isRecord(thing)) return
    const place = hasPlace(thing.place) ? thing.place : around
    if (isPrinted(thing)) {
      stops.push(new Stop(thing, key, within, form, place, stops.length, role))
      return
    }
    const step = new Step(key, within)
    for (const name in thing) {
      const part = thing[name]
      if (typeof part === 'object' && part !== null && !unprinted.has(name))
        walk(part, name, step, form, place, roleOf(name, role))
    }
  }
  for (const [key, part] of Object.entries(disclosure)) {
    if (key === 'forms') {
      const forms = new Step(key, undefined)
      for (const [index, form] of disclosure.forms.entries()) walk(form, index, forms, index, {}, 'form')
    } else if (typeof part === 'object' && part !== null && !unprinted.has(key))
      walk(part, key, undefined, null, {}, undefined)
  }
  return stops
}

const cellKey = ({ printed, form }: Stop): string => JSON.stringify([form, printed.raw, printed.place])

/** Of the stops at one thing, the one that counts: its field, else the first. */
const chosen = (stops: readonly Stop[]): Stop | undefined => stops.findLast(({ isField }) => isField) ?? stops[0]

/** Where the texts of a Disclosure stand. */
export interface Places {
  /** Of a Printed of the Disclosure, by identity. */
  readonly get: (printed: Printed) => Located | undefined
  /** By its pointer, of a Printed that has been asked for. */
  readonly told: (at: string) => Located | undefined
  /** Where a form begins; `null`: what stands outside of forms. */
  readonly beginning: (form: number | null) => Located | undefined
}

/** So many questions are answered by looking through the texts; for more of them a table is worth its making. */
const few = 32

/**
 * Where the texts of a Disclosure stand, for who asks of a handful of them.
 * @example placesOf(disclosure).get(disclosure.forms[0].goal) // { at: '/forms/0/goal', form: 0, place: { line: 29 }, … }
 */
export const placesOf = (disclosure: Disclosure): Places => {
  const stops = stopsOf(disclosure)
  let asked = 0
  let table: ReadonlyMap<Printed, Located> | undefined
  const lookUp = (printed: Printed): Located | undefined => {
    const own = stops.filter((stop) => stop.printed === printed)
    const stop = chosen(own)
    if (!stop || !own.some(({ role }) => role === 'typed')) return stop
    const key = cellKey(stop)
    const isSame = (each: Stop) => each.isField && each.printed.raw === printed.raw && cellKey(each) === key
    return stops.findLast(isSame) ?? stop
  }
  const told = new Map<string, Located>()
  return {
    get: (printed) => {
      if (++asked > few) table ??= tableOf(stops)
      const found = table ? table.get(printed) : lookUp(printed)
      if (found) told.set(found.at, found)
      return found
    },
    told: (at) => told.get(at),
    beginning: (form) => stops.find((stop) => stop.form === form),
  }
}

const tableOf = (stops: readonly Stop[]): ReadonlyMap<Printed, Located> => {
  const fields = new Map(stops.flatMap((stop) => (stop.isField ? [[cellKey(stop), stop] as const] : [])))
  const found = new Map<Printed, Located>()
  for (const stop of stops) if (stop.isField || !found.has(stop.printed)) found.set(stop.printed, stop)
  for (const stop of stops) {
    const field = stop.role === 'typed' && fields.get(cellKey(stop))
    if (field) found.set(stop.printed, field)
  }
  return found
}

/**
 * Walks a Disclosure once and notes where every Printed stands, by identity. An object that stands at two places is found
 * at its field, else at the first; a header cell has one pointer, that of its field, whichever of the two a rule reports.
 * @example locate(disclosure).get(disclosure.forms[0].goal) // { at: '/forms/0/goal', form: 0, place: { line: 29 }, … }
 */
export const locate = (disclosure: Disclosure): ReadonlyMap<Printed, Located> => tableOf(stopsOf(disclosure))

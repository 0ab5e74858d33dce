import type { Form } from './form.ts'
import { pointerOf } from './pointer.ts'
import type { Printed } from './printed.ts'

/** A cell whose text changed; `at` is its pointer in the later form, absent texts are ''. */
export interface ChangedCell {
  readonly at: string
  /** Its pointer in the earlier form, where a row moved. */
  readonly from?: string
  readonly before: string
  readonly after: string
}

/** A row that was added (`at` in the later form) or removed (`at` in the earlier one). */
export interface ChangedRow {
  readonly at: string
  /** What the row says: its name, text or label. */
  readonly text: string
}

export interface FormDiff {
  readonly changed: readonly ChangedCell[]
  readonly added: readonly ChangedRow[]
  readonly removed: readonly ChangedRow[]
}

type Entry = Readonly<Record<string, unknown>>

const isPrinted = (data: unknown): data is Printed =>
  typeof data === 'object' && data !== null && 'raw' in data && 'place' in data

const rawOf = (data: unknown): string => (isPrinted(data) ? data.raw : '')

/** The lists of a form, and what makes an entry of each the same entry in both. */
const lists: Readonly<Record<string, (entry: Entry) => readonly string[]>> = {
  fields: (entry) => [rawOf(entry.label) || String((entry.label as Printed).value ?? '')],
  funds: (entry) => [`${(entry.path as readonly string[]).join('|')}|${String(entry.column)}`],
  spendingPlan: (entry) => [rawOf(entry.by)],
  schedule: (entry) => [rawOf(entry.text), rawOf(entry.period)],
  subGoals: (entry) => [rawOf(entry.text), rawOf(entry.heading), rawOf(entry.no)],
  safeguards: (entry) => [rawOf(entry.text), rawOf(entry.label)],
  indicators: (entry) => {
    const [level, name, target] = [levels(entry), rawOf(entry.name), rawOf(entry.target)]
    return [`${level}|${name}|${target}`, name && `${level}|${name}`, name, target && `${level}|${target}`]
  },
  emptyLevels: (entry) => [levels(entry)],
  level1Points: (entry) => [String((entry.level1 as Printed).value ?? rawOf(entry.level1))],
  extra: (entry) => [rawOf(entry.label)],
}

const levels = (entry: Entry): string =>
  [entry.level1, entry.level2].map((level) => String((level as Printed).value ?? rawOf(level))).join('|')

/**
 * Pairs the entries of two lists: first those that agree in everything that names them, then in less and less; what is
 * left between two pairs is paired in order, one more on a side is added or removed.
 */
const pair = (
  a: readonly Entry[],
  b: readonly Entry[],
  keys: (entry: Entry) => readonly string[],
): readonly (readonly [number | undefined, number | undefined])[] => {
  const to = new Map<number, number>()
  const taken = new Set<number>()
  const rounds = Math.max(0, ...[...a, ...b].map((entry) => keys(entry).length))
  const join = (i: number, j: number) => {
    to.set(i, j)
    taken.add(j)
  }
  for (let round = 0; round < rounds; round++) {
    a.forEach((entry, i) => {
      const key = keys(entry)[round]
      if (to.has(i) || key === undefined || key === '') return
      const j = b.findIndex((other, k) => !taken.has(k) && keys(other)[round] === key)
      if (j >= 0) join(i, j)
    })
  }
  a.forEach((_, i) => {
    const above = i === 0 ? -1 : to.get(i - 1)
    if (to.has(i) || above === undefined) return
    const below = to.get(i + 1)
    const free = above + 1 < b.length && !taken.has(above + 1)
    if (free && (below === undefined || below > above + 1)) join(i, above + 1)
  })
  return [
    ...a.map((_, i) => [i, to.get(i)] as const),
    ...b.flatMap((_, j) => (taken.has(j) ? [] : [[undefined, j] as const])),
  ]
}

const textOf = (list: string, entry: Entry): string =>
  list === 'funds'
    ? (entry.path as readonly string[]).join(' ')
    : (['name', 'text', 'label', 'level2', 'by', 'level1'].map((key) => rawOf(entry[key])).find((raw) => raw !== '') ??
      '')

interface Sink {
  readonly changed: ChangedCell[]
  readonly added: ChangedRow[]
  readonly removed: ChangedRow[]
}

type Path = readonly (string | number)[]

const walk = (a: unknown, b: unknown, from: Path, to: Path, sink: Sink): void => {
  if (isPrinted(a) || isPrinted(b)) {
    const [before, after] = [rawOf(a), rawOf(b)]
    if (before !== after) {
      const [at, was] = [pointerOf(to), pointerOf(from)]
      sink.changed.push({ at, ...(at === was ? {} : { from: was }), before, after })
    }
    return
  }
  const list = String(to.at(-1))
  const keys = lists[list]
  if (keys !== undefined) {
    const [one, other] = [(a ?? []) as readonly Entry[], (b ?? []) as readonly Entry[]]
    for (const [i, j] of pair(one, other, keys)) {
      if (i !== undefined && j !== undefined) walk(one[i], other[j], [...from, i], [...to, j], sink)
      else if (j !== undefined) sink.added.push({ at: pointerOf([...to, j]), text: textOf(list, other[j] ?? {}) })
      else if (i !== undefined) sink.removed.push({ at: pointerOf([...from, i]), text: textOf(list, one[i] ?? {}) })
    }
    return
  }
  if (typeof (a ?? b) !== 'object') return
  const [one, other] = [(a ?? {}) as Entry, (b ?? {}) as Entry]
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (key !== 'place' && key !== 'ownTemplate') walk(one[key], other[key], [...from, key], [...to, key], sink)
  }
}

/**
 * What changed between two revisions of a form: cells by pointer with their texts before and after, rows added and
 * removed. A row that only moved is no change. Pointers begin inside the form; with the form's index, in the Disclosure.
 *
 * @example diffForms(before, after).changed // [{ at: '/indicators/3/target', before: '≥8个', after: '≥10个' }]
 */
export const diffForms = (a: Form, b: Form, formIndex?: number): FormDiff => {
  const sink: Sink = { changed: [], added: [], removed: [] }
  const root = formIndex === undefined ? [] : ['forms', formIndex]
  walk(a, b, root, root, sink)
  return sink
}

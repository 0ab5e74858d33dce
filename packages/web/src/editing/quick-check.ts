import type { Disclosure, Edit, Finding, Fix } from '@jiheng/core/form'

/** All findings of a document, or of one form of it taken alone. */
export type Check = (disclosure: Disclosure) => readonly Finding[]

const alone = (disclosure: Disclosure, form: number): Disclosure => ({
  ...disclosure,
  narrative: [],
  findings: [],
  forms: disclosure.forms.slice(form, form + 1),
})

/** Pointers of the only form become those of the form that it is. */
const placed = (finding: Finding, form: number): Finding => {
  const move = (at: string) => at.replace(/^\/forms\/0(?=\/|$)/, `/forms/${form}`)
  const cure = (fix: Fix): Fix => ({ ...fix, edits: fix.edits.map((edit: Edit) => ({ ...edit, at: move(edit.at) })) })
  return {
    ...finding,
    form: finding.form === null ? null : form,
    ...(finding.at !== undefined && { at: move(finding.at) }),
    ...(finding.related && {
      related: finding.related.map((other) => ({ ...other, ...(other.at !== undefined && { at: move(other.at) }) })),
    }),
    ...(finding.fix && { fix: cure(finding.fix) }),
    ...(finding.suggestions && { suggestions: finding.suggestions.map(cure) }),
  }
}

const keyOf = ({ rule, form, at, sentence, data }: Finding) => JSON.stringify([rule, form, at, sentence, data])

/** What was found in a form of a state taken alone: what came of one edit is what the next one starts from. */
interface Alone {
  readonly check: Check
  readonly form: number
  readonly found: ReadonlyMap<string, Finding>
}

const known = new WeakMap<Disclosure, Alone>()

const ofForm = (check: Check, disclosure: Disclosure, form: number): ReadonlyMap<string, Finding> => {
  const last = known.get(disclosure)
  if (last?.check === check && last.form === form) return last.found
  const found = new Map(
    check(alone(disclosure, form))
      .map((finding) => placed(finding, form))
      .map((finding) => [keyOf(finding), finding]),
  )
  known.set(disclosure, { check, form, found })
  return found
}

/**
 * What most likely is found after one form was changed, without checking the others: `all`, what was found before, less
 * what the form alone no longer gives, and with what it alone now gives. Rules that compare forms are asked later.
 */
export function quickCheck(
  check: Check,
  {
    before,
    after,
    form,
    all,
  }: {
    readonly before: Disclosure
    readonly after: Disclosure
    readonly form: number
    readonly all: readonly Finding[]
  },
): readonly Finding[] {
  const gone = ofForm(check, before, form)
  const come = ofForm(check, after, form)
  return [
    ...all.filter((finding) => {
      const key = keyOf(finding)
      return !gone.has(key) || come.has(key)
    }),
    ...[...come].flatMap(([key, finding]) => (gone.has(key) ? [] : [finding])),
  ]
}

/** The same thing, or a list of the same things. */
const sameThings = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => each === b[i]))

/**
 * The only form that differs between two states, where nothing else does and its rows are the same ones; else undefined.
 */
export function onlyChangedForm(before: Disclosure, after: Disclosure): number | undefined {
  const { forms: old, ...restBefore } = before
  const { forms: now, ...restAfter } = after
  if (old.length !== now.length) return undefined
  const same = (Object.keys(restAfter) as (keyof typeof restAfter)[]).every((key) =>
    sameThings(restBefore[key], restAfter[key]),
  )
  const changed = now.flatMap((form, i) => (form === old[i] ? [] : [i]))
  const [only] = changed
  if (!same || only === undefined || changed.length > 1) return undefined
  const [a, b] = [old[only], now[only]]
  const rows = (form: typeof a) =>
    [form?.indicators, form?.emptyLevels, form?.schedule, form?.subGoals, form?.safeguards].map((list) => list?.length)
  return rows(a).join() === rows(b).join() ? only : undefined
}

// Measures what all rules cost on one form, by kind and size of the form, and prints it as JSON: node bench/measure-checking.ts
import { check } from '@jiheng/core/check'
import type { Disclosure } from '@jiheng/core/form'
import { profileFor } from '@jiheng/core/score'
import { ruleGuard } from '@jiheng/files/sandbox'
import { median, timeOf } from './median-time.ts'
import { type FormKind, formKinds, ruleForm } from './rule-forms.ts'

/** Milliseconds, medians in a warm process. */
export interface CheckingFigures {
  readonly kind: FormKind
  readonly rows: number
  /** The same form checked again and again, as while somebody edits it. */
  readonly again: number
  /** Forms that were never seen, one a call. */
  readonly others: number
  /** The same under the guard of the server and the command line. */
  readonly guarded: number
  /** A form of many in one call. */
  readonly together: number
}

const profile = profileFor({})
const sizes = [12, 100, 400]

/** A copy of which nothing is remembered but its texts. */
const copy = (disclosure: Disclosure): Disclosure => structuredClone(disclosure)

const measured = (kind: FormKind, rows: number): CheckingFigures => {
  const count = Math.max(30, Math.round(3000 / rows))
  const forms = Array.from({ length: count }, (_, at) => ruleForm(kind, rows, at + 1))
  const [first] = forms
  if (!first) throw new Error('measured: no form')
  const each = (list: readonly Disclosure[], options: Parameters<typeof check>[1]) =>
    median(list.map(copy).map((form) => timeOf(() => check([form], options))))
  const same = forms.map(() => first)
  each(same, { profile })
  const others = each(forms, { profile })
  const all = forms.map(copy)
  return {
    kind,
    rows,
    again: each(same, { profile }),
    others,
    guarded: each(forms, { profile, guard: ruleGuard }),
    together: timeOf(() => check(all, { profile })) / count,
  }
}

// For nothing: the first runs are slower.
for (let round = 0; round < 3; round++) for (const kind of formKinds) measured(kind, 80)
console.log(JSON.stringify(sizes.flatMap((rows) => formKinds.map((kind) => measured(kind, rows)))))

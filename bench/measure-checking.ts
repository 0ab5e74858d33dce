// Measures what all rules cost on one form, by kind and size of the form, and prints it as JSON: node bench/measure-checking.ts
import process from 'node:process'
import { check } from '@jiheng/core/check'
import type { Disclosure } from '@jiheng/core/form'
import { profileFor } from '@jiheng/core/score'
import { ruleGuard } from '@jiheng/files/sandbox'
import { type FormKind, formKinds, ruleForm } from './rule-forms.ts'

/** Milliseconds of the processor, medians. */
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

/** Milliseconds of this thread's processor time: what runs beside it on the machine does not count. */
const spent = (work: () => void): number => {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** A copy of which nothing is remembered but its texts. */
const copy = (disclosure: Disclosure): Disclosure => structuredClone(disclosure)

const measured = (kind: FormKind, rows: number): CheckingFigures => {
  const count = Math.max(8, Math.round(1200 / rows))
  const forms = Array.from({ length: count }, (_, at) => ruleForm(kind, rows, at + 1))
  const [first] = forms
  if (!first) throw new Error('measured: no form')
  const same = forms.map(() => copy(first))
  for (const form of same) check([form], { profile })
  const each = (list: readonly Disclosure[], options: Parameters<typeof check>[1]) =>
    median(list.map((form) => spent(() => check([form], options))))
  const others = each(forms.map(copy), { profile })
  return {
    kind,
    rows,
    again: each(
      forms.map(() => copy(first)),
      { profile },
    ),
    others,
    guarded: each(forms.map(copy), { profile, guard: ruleGuard }),
    together: spent(() => check(forms.map(copy), { profile })) / count,
  }
}

// Once for nothing: the first runs are slower.
for (const kind of formKinds) measured(kind, 12)
console.log(JSON.stringify(sizes.flatMap((rows) => formKinds.map((kind) => measured(kind, rows)))))

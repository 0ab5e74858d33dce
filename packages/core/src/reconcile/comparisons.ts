import { departmentMatches } from './department-projects.ts'
import type { Digest, DigestedForm } from './digest.ts'
import { byId } from './file-forms.ts'
import { goalTwins } from './goal-twins.ts'
import { pairKeys } from './pair-forms.ts'
import type { Pairing, Verdict } from './pairing.ts'
import { transferMatches } from './transfers.ts'

/** A form of a pile: the number of its document, and its index there. */
export interface FormOfPile {
  readonly document: number
  readonly form: number
}

/** What one document of a pile is held against. Plain data; forms of the document itself are indexes. */
export interface Comparison {
  readonly pairs: readonly (Omit<Pairing, 'earlier' | 'later'> & {
    readonly earlier: FormOfPile
    readonly later: number
  })[]
  readonly twins: readonly { readonly earlier: FormOfPile; readonly later: number; readonly alike: number }[]
  readonly transfers: readonly {
    readonly from: number
    /** In fen, of all local forms together. */
    readonly fen: number
    readonly units: number
    /** The local forms, the first `mostShown` of them. */
    readonly to: readonly FormOfPile[]
  }[]
  readonly departments: readonly {
    readonly department: number
    /** In fen, of all its projects in the pile together. */
    readonly fen: number
    readonly projects: number
    /** Forms of its projects, the first `mostShown` of them. */
    readonly to: readonly FormOfPile[]
  }[]
}

/**
 * The documents that must be at hand to hold one against them, each once.
 * @example partnersOf(comparison) // [3, 17]
 */
export const partnersOf = ({ pairs, twins, transfers, departments }: Comparison): readonly number[] => [
  ...new Set([
    ...[...pairs, ...twins].map(({ earlier }) => earlier.document),
    ...[...transfers, ...departments].flatMap(({ to }) => to.map(({ document }) => document)),
  ]),
]

/** What the rules of a check compare. */
export const compared = ['pairs', 'goals', 'transfers', 'departments'] as const
export type Compared = (typeof compared)[number]

/** So many forms are named beside a sum that they do not make: nobody reads more. */
const mostShown = 50

type Growing = { readonly [K in keyof Comparison]: Comparison[K][number][] }

/**
 * Which documents of a pile are held against which, and why, from their digests alone. A document that is held against
 * none is absent. What differs is for rules to say, which get these documents and no others: every difference is said
 * of the later of two forms, of the goal that came later, of the form that hands money down.
 */
export const comparisonsOf = (
  digests: readonly Digest[],
  what: ReadonlySet<Compared>,
  verdicts: readonly Verdict[] = [],
): ReadonlyMap<number, Comparison> => {
  const found = new Map<number, Growing>()
  const of = (document: number): Growing => {
    const known = found.get(document) ?? { pairs: [], twins: [], transfers: [], departments: [] }
    found.set(document, known)
    return known
  }
  if (what.has('pairs')) {
    const documents = new Map<DigestedForm, number>()
    for (const [document, { forms }] of digests.entries()) for (const form of forms) documents.set(form, document)
    for (const { earlier, later, ...why } of pairKeys([...documents.keys()].sort(byId), verdicts))
      of(documents.get(later) ?? 0).pairs.push({
        ...why,
        earlier: { document: documents.get(earlier) ?? 0, form: earlier.form },
        later: later.form,
      })
  }
  if (what.has('goals')) {
    const goals = digests.flatMap((digest, document) => digest.goals.map((goal) => ({ ...goal, document })))
    for (const { earlier, later, alike } of goalTwins(goals))
      of(later.document).twins.push({
        earlier: { document: earlier.document, form: earlier.form },
        later: later.form,
        alike,
      })
  }
  if (what.has('transfers')) {
    const lines = digests.flatMap((digest, document) => digest.transfers.map((line) => ({ ...line, document })))
    for (const { from, to } of transferMatches(lines))
      of(from.document).transfers.push({
        from: from.form,
        fen: to.reduce((sum, { fen }) => sum + fen, 0),
        units: new Set(to.map(({ unit }) => unit)).size,
        to: to.slice(0, mostShown).map(({ document, form }) => ({ document, form })),
      })
  }
  if (what.has('departments')) {
    const lines = digests.flatMap((digest, document) => digest.projects.map((line) => ({ ...line, document })))
    for (const { department, projects } of departmentMatches(lines))
      of(department.document).departments.push({
        department: department.form,
        fen: projects.reduce((sum, { fen }) => sum + fen, 0),
        projects: projects.length,
        to: projects.slice(0, mostShown).map(({ document, form }) => ({ document, form })),
      })
  }
  return found
}

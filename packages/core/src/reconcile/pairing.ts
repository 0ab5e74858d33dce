import type { Disclosure, Form, Phase } from '../form/index.ts'

/** In place of a project's name: no name has it. */
export const wholeUnit = '*'

/**
 * What tells a form's project from others: all that pairing asks of a form, and nothing of the form itself, so that a pile
 * of a hundred thousand is paired without standing in memory. Plain data: it crosses from one thread to another.
 */
export interface FormKey {
  /** Names the form for verdicts and sorts it: the same whatever else is in the pile and in whatever order. */
  readonly id: string
  /** Tells files of one name apart. */
  readonly print: string
  readonly phase: Phase
  readonly year: number | undefined
  /** 项目编码, or ''. */
  readonly code: string
  /** The project's name without numbering, year and 经费; `wholeUnit` for a form of a whole unit, '' where none is known. */
  readonly name: string
  /** The unit without 本级 and codes; '' where none is known. */
  readonly unit: string
  /** Whether the form itself prints the unit; else it is the publisher's. */
  readonly unitPrinted: boolean
  /** Numbers that stand for the names of its indicators, each once, ascending. */
  readonly rows: readonly number[]
}

/** One form of a pile with its key. */
export interface FiledForm extends FormKey {
  readonly form: Form
  readonly disclosure: Disclosure
  readonly formIndex: number
}

/**
 * How two forms belong together. `approved`: the target (or its adjustment) and a form that reports on it; `adjusted`: the
 * target and its adjustment; `monitored`: monitoring and self-evaluation of a year; `last-year`: the same phase of two
 * years; `result`: last year's self-evaluation and this year's target.
 */
export const relations = ['approved', 'adjusted', 'monitored', 'last-year', 'result'] as const
export type Relation = (typeof relations)[number]

/** Why two forms are taken for forms of one project. */
export type Reason =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'same-code'; readonly code: string }
  | { readonly kind: 'same-name' }
  | { readonly kind: 'alike-name'; readonly likeness: number }
  | { readonly kind: 'other-name' }
  | { readonly kind: 'whole-unit' }
  | { readonly kind: 'same-unit' }
  | { readonly kind: 'alike-unit' }
  | { readonly kind: 'other-unit' }
  | { readonly kind: 'unit-unknown' }
  | { readonly kind: 'shared-indicators'; readonly shared: number; readonly of: number }
  | { readonly kind: 'several-candidates'; readonly count: number }

/** `certain` and `likely` pairs are compared by the rules; of a `possible` one a person says whether it is one. */
export const certainties = ['certain', 'likely', 'possible'] as const
export type Certainty = (typeof certainties)[number]

/** Two forms of one project: `earlier` is what `later` is held against. */
export interface Pairing<F extends FormKey = FiledForm> {
  readonly earlier: F
  readonly later: F
  readonly relation: Relation
  /** 0 to 1. */
  readonly score: number
  readonly certainty: Certainty
  readonly reasons: readonly Reason[]
}

/** What a person said of two forms, by their ids: whether they are of one project. Their order says nothing. */
export interface Verdict {
  readonly a: string
  readonly b: string
  readonly verdict: 'confirmed' | 'refuted'
}

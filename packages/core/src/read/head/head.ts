import type { Printed } from '../../form/printed.ts'
import type { Cell } from '../source/strip.ts'

/** A money cell before its unit is known. */
export interface RawFund {
  readonly path: readonly string[]
  readonly column: string
  readonly label: Printed<string>
  readonly amount: Cell
  /** The span of time printed beside it (实施期资金), before it is known whether the form tells two of them apart. */
  readonly term?: string
  /** It is a cell of a list (tasks), drawn with it. */
  readonly listed?: boolean
}

/** One goal, whole: its paragraphs, what became of them, its points. */
export interface RawGoal {
  readonly label: Cell
  readonly text: readonly Cell[]
  readonly actual: readonly Cell[]
  readonly weight?: Cell
  readonly score?: Cell
  readonly span?: 'term' | 'year'
}

/** A task with its money by column. */
export interface RawTask {
  readonly no?: Cell
  readonly name: Cell
  readonly content?: Cell
  readonly completion?: Cell
  readonly extra?: readonly { readonly label: Cell; readonly text: Cell }[]
  readonly amounts: readonly { readonly column: string; readonly amount: Cell }[]
}

/** A question of a review, and the answer. */
export interface RawReview {
  readonly criterion?: Cell
  readonly item: Cell
  readonly question?: Cell
  readonly points?: Cell
  readonly score?: Cell
  readonly opinion?: Cell
}

/** What the rows above (and below) the indicator table say. Filled in row by row, in reading order. */
export interface Head {
  readonly fields: { readonly label: Printed<string>; readonly value: Printed<string> }[]
  readonly funds: RawFund[]
  /** Those of the fields that are cells of a list (tasks), drawn with it. */
  readonly listed: Set<Head['fields'][number]>
  readonly plan: { readonly by: Cell; readonly percent: Cell }[]
  readonly schedule: { readonly period: Cell; readonly text: Cell }[]
  readonly subGoals: { readonly no: Cell; readonly text: Cell }[]
  readonly safeguards: { readonly label: Printed<string>; readonly text: Printed<string> }[]
  readonly goal: Cell[]
  readonly goalActual: Cell[]
  readonly goals: RawGoal[]
  readonly tasks: RawTask[]
  readonly reviews: RawReview[]
  readonly totals: { readonly label: Cell; readonly weight?: Cell; readonly score?: Cell }[]
  readonly units: { readonly unit: '元' | '万元' | '亿元'; readonly cell: Cell }[]
  readonly period: Cell[]
  readonly leftover: Cell[]
  /** Cells that announce something and hold no data themselves. */
  readonly labels: Cell[]
}

export const emptyHead = (): Head => ({
  fields: [],
  funds: [],
  listed: new Set(),
  plan: [],
  schedule: [],
  subGoals: [],
  safeguards: [],
  goal: [],
  goalActual: [],
  goals: [],
  tasks: [],
  reviews: [],
  totals: [],
  units: [],
  period: [],
  leftover: [],
  labels: [],
})

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
}

/** What the rows above (and below) the indicator table say. Filled in row by row, in reading order. */
export interface Head {
  readonly fields: { readonly label: Printed<string>; readonly value: Printed<string> }[]
  readonly funds: RawFund[]
  readonly plan: { readonly by: Cell; readonly percent: Cell }[]
  readonly schedule: { readonly period: Cell; readonly text: Cell }[]
  readonly subGoals: { readonly no: Cell; readonly text: Cell }[]
  readonly safeguards: { readonly label: Printed<string>; readonly text: Printed<string> }[]
  readonly goal: Cell[]
  readonly goalActual: Cell[]
  readonly units: { readonly unit: '元' | '万元' | '亿元'; readonly cell: Cell }[]
  readonly period: Cell[]
  readonly leftover: Cell[]
  /** Cells that announce something and hold no data themselves. */
  readonly labels: Cell[]
}

export const emptyHead = (): Head => ({
  fields: [],
  funds: [],
  plan: [],
  schedule: [],
  subGoals: [],
  safeguards: [],
  goal: [],
  goalActual: [],
  units: [],
  period: [],
  leftover: [],
  labels: [],
})

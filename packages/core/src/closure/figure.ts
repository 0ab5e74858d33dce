import type { Form, Printed } from '../form/index.ts'
import { inUnit, unitOf } from '../queries/form-money.ts'
import { plainText } from '../queries/index.ts'
import { Exact, exactOf } from '../value/exact.ts'

/** What a figure counts: money in fen, points, a rate times 100. */
export type Measure = 'money' | 'points' | 'percent'

/** One number of a form that stands in relations, or the empty cell where it should stand. */
export interface Figure {
  readonly cell: Printed
  /** What the form calls it. */
  readonly label: () => string
  readonly measure: Measure
  /** Undefined for an empty cell and for one that cannot be read. */
  readonly value: Exact | undefined
  readonly blank: boolean
  /** The most it can be: a score never exceeds its points. */
  readonly max: (() => Exact | undefined) | undefined
  /** The text with which the cell would say a number; undefined where it cannot. */
  readonly print: (value: Exact) => string | undefined
  /** The number as the cell would hold it: rates are rounded. */
  readonly rounded: (value: Exact) => Exact
}

const asIs = (value: Exact): Exact => value

const printPoints = (points: Exact): string | undefined => (points.decimalPlaces() <= 2 ? points.toFixed() : undefined)

/** Whether a cell is empty, or a dash. */
export const isEmptyCell = ({ raw }: Printed): boolean => !/\d/.test(raw) && /^[-—–―/]*$/.test(plainText(raw))

/** A money cell; its value is whole fen. */
export const moneyFigure = (form: Form, cell: Printed, label: () => string): Figure => {
  const value = typeof cell.value === 'number' ? new Exact(cell.value) : undefined
  return {
    cell,
    label,
    measure: 'money',
    value,
    blank: value === undefined && isEmptyCell(cell),
    max: undefined,
    print: (fen) => (fen.isInteger() ? inUnit(fen, form) : undefined),
    rounded: asIs,
  }
}

/** The target of a cost row: `fen` as the bill counts it; written as a ceiling in the form's unit. */
export const costFigure = (form: Form, cell: Printed, label: () => string, fen: Exact | undefined): Figure => ({
  cell,
  label,
  measure: 'money',
  value: fen,
  blank: fen === undefined,
  max: undefined,
  print: (value) => (value.isInteger() ? `≤${inUnit(value, form)}${unitOf(form)}` : undefined),
  rounded: asIs,
})

/** A cell of points (分值, 得分). */
export const pointsFigure = (cell: Printed, label: () => string, max?: () => Exact | undefined): Figure => {
  const value = typeof cell.value === 'string' && cell.value !== '' ? exactOf(cell.value) : undefined
  const blank = value === undefined && isEmptyCell(cell)
  return { cell, label, measure: 'points', value, blank, max, print: printPoints, rounded: asIs }
}

/** How many decimals a cell prints. */
export const decimalsOf = ({ raw }: Printed): number => /\.(\d+)/.exec(raw)?.[1]?.length ?? 0

/** A rate printed in percent, or as a share of one; `value` counts in percent. */
export const percentFigure = (cell: Printed, label: () => string, value: Exact | undefined): Figure => ({
  cell,
  label,
  measure: 'percent',
  value,
  blank: isEmptyCell(cell),
  max: undefined,
  print: (percent) => `${percent.toFixed()}%`,
  rounded: (percent) => percent.toDecimalPlaces(Math.max(2, decimalsOf(cell))),
})

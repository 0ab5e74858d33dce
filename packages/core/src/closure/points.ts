import type { Form, Printed } from '../form/index.ts'
import { namedRows } from '../queries/index.ts'
import { executionLines } from '../score/execution-line.ts'
import { type Exact, exactOf, sumOfExact } from '../value/exact.ts'
import { isEmptyCell } from './figure.ts'

/** A cell with points, and the number in it. */
export interface Points {
  readonly cell: Printed
  readonly number: Exact
}

/** The number of a points cell; undefined for an empty one and for —. */
export const pointsOf = (cell: Printed | undefined): Points | undefined =>
  cell !== undefined && typeof cell.value === 'string' && cell.value !== ''
    ? { cell, number: exactOf(cell.value) }
    : undefined

/** The sum of points; 0 for none. */
export const sumOf = (points: readonly Points[]): Exact => sumOfExact(points.map(({ number }) => number))

/** The points of one column of a form. */
export interface PointsColumn {
  readonly rows: readonly Points[]
  /** The points of the execution rate, where the form prints them; in a whole department's form those of every task. */
  readonly execution: readonly Points[]
  /** Whether every row has a number, and no execution rate has something that is none. */
  readonly complete: boolean
}

/** The money cell at an index of `funds`, as an execution line names it. */
export const fundCell = (form: Form, index: number | undefined): Printed | undefined =>
  index === undefined ? undefined : form.funds[index]?.amount

/**
 * All points that a form prints in one column: of its named indicators, and of its execution rate or rates.
 * @example pointsColumn(form, 'weight').rows.length
 */
export const pointsColumn = (form: Form, column: 'weight' | 'score'): PointsColumn => {
  const cells = namedRows(form).map((row) => row[column])
  const lines = executionLines(form).flatMap((line) => fundCell(form, line[column]) ?? [])
  const rows = cells.flatMap((cell) => pointsOf(cell) ?? [])
  const execution = lines.flatMap((cell) => pointsOf(cell) ?? [])
  return {
    rows,
    execution,
    complete:
      rows.length === cells.length &&
      rows.length > 0 &&
      lines.every((cell) => isEmptyCell(cell) || pointsOf(cell) !== undefined),
  }
}

import type { Form, Indicator, Printed } from '../form/index.ts'
import { plainText } from '../queries/index.ts'
import { executionLine } from '../score/execution-line.ts'
import { Exact } from '../value/exact.ts'

/** A cell with points, and the number in it. */
export interface Points {
  readonly cell: Printed
  readonly number: Exact
}

/** The number of a points cell; undefined for an empty one and for —. */
export const pointsOf = (cell: Printed | undefined): Points | undefined =>
  cell !== undefined && typeof cell.value === 'string' && cell.value !== ''
    ? { cell, number: new Exact(cell.value) }
    : undefined

export const sumOf = (points: readonly Points[]): Exact => Exact.sum(0, ...points.map(({ number }) => number))

const isBlank = (cell: Printed | undefined): boolean => cell === undefined || /^[-—–―/]*$/.test(plainText(cell.raw))

/** The points of one column of a form. */
export interface PointsColumn {
  readonly rows: readonly Points[]
  /** The points of the execution rate, where the form prints them. */
  readonly execution: Points | undefined
  /** Whether every row has a number. */
  readonly complete: boolean
}

const named = ({ name }: Indicator): boolean => plainText(name.raw) !== ''

/**
 * All points that a form prints in one column: of its indicators, and of its execution rate.
 * @example pointsColumn(form, 'weight').rows.length
 */
export const pointsColumn = (form: Form, column: 'weight' | 'score'): PointsColumn => {
  const cells = form.indicators.filter(named).map((row) => row[column])
  const index = executionLine(form)?.[column]
  const line = index === undefined ? undefined : form.funds[index]?.amount
  const rows = cells.flatMap((cell) => pointsOf(cell) ?? [])
  const execution = pointsOf(line)
  return {
    rows,
    execution,
    complete: rows.length === cells.length && rows.length > 0 && (execution !== undefined || isBlank(line)),
  }
}

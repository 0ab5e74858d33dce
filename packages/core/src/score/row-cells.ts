import { bindingTarget, targetInForce } from '../form/binding-target.ts'
import type { Form } from '../form/form.ts'
import type { Printed } from '../form/printed.ts'
import { type Exact, exact } from './decimal.ts'
import type { ExecutionLine } from './execution-line.ts'
import type { ScoreRow } from './scorecard.ts'

/** What a row's cells say, before it is scored. */
export interface RowCells {
  /** Made for the rows of which something is said. */
  readonly identity: () => Pick<ScoreRow, 'kind' | 'name' | 'place' | 'at' | 'target' | 'actual'> &
    Partial<Pick<ScoreRow, 'indicator' | 'level1' | 'level2'>>
  readonly printed: Exact | undefined
  readonly weight: Exact | undefined
}

const decimalOf = (cell: Printed<string | number> | undefined): Exact | undefined =>
  typeof cell?.value === 'string' ? exact(cell.value) : undefined

/** The cells of the execution row. */
export const executionCells = (form: Form, formIndex: number, line: ExecutionLine, weight: Exact): RowCells => {
  const cell = (index: number | undefined) => (index === undefined ? undefined : form.funds[index]?.amount)
  const pointer = (index: number | undefined) =>
    index === undefined ? undefined : `/forms/${formIndex}/funds/${index}/amount`
  const at = {
    target: pointer(line.budget),
    actual: pointer(line.executed),
    weight: pointer(line.weight),
    score: pointer(line.score),
  }
  const name = form.funds[line.budget ?? line.executed ?? line.weight ?? line.score ?? 0]?.path.join('/') ?? ''
  return {
    identity: () => ({
      kind: 'execution',
      name,
      place: (cell(line.score) ?? cell(line.executed) ?? cell(line.budget))?.place ?? form.place,
      at: Object.fromEntries(Object.entries(at).filter(([, value]) => value !== undefined)),
      target: cell(line.budget)?.raw ?? '',
      actual: cell(line.executed)?.raw ?? '',
    }),
    printed: decimalOf(cell(line.score)),
    weight,
  }
}

/** The cells of an indicator's row. */
export const indicatorCells = (
  form: Form,
  formIndex: number,
  indicator: number,
  weight: Exact | undefined,
): RowCells | undefined => {
  const row = form.indicators[indicator]
  if (row === undefined) return undefined
  const base = `/forms/${formIndex}/indicators/${indicator}`
  return {
    identity: () => ({
      kind: 'indicator',
      indicator,
      name: row.name.raw,
      ...(row.level1.value && { level1: row.level1.value }),
      ...(row.level2.value && { level2: row.level2.value }),
      place: (row.score ?? row.name).place,
      at: {
        name: `${base}/name`,
        target: `${base}/${bindingTarget(row)}`,
        ...(row.actual && { actual: `${base}/actual` }),
        ...(row.weight && { weight: `${base}/weight` }),
        ...(row.score && { score: `${base}/score` }),
      },
      target: targetInForce(row).raw,
      actual: row.actual?.raw ?? '',
    }),
    printed: decimalOf(row.score),
    weight,
  }
}

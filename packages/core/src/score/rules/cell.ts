import type { Printed } from '../../form/printed.ts'
import { measureOf } from '../../value/units.ts'
import type { Quantity, Range, Value } from '../../value/value.ts'
import { type Exact, exact } from '../decimal.ts'
import { type Doubt, doubt } from '../doubt.ts'

export interface Cell<V extends Value = Value> {
  readonly raw: string
  readonly value: V
}

/** The typed value of a cell; of a damaged one its likeliest reading. */
export const readable = (
  cell: Printed<Value> | undefined,
  side: string,
): { cell: Cell | undefined; doubts: readonly Doubt[] } => {
  const value: Value = cell?.value ?? (cell?.raw ? { kind: 'garbled' } : { kind: 'missing' })
  if (value.kind !== 'garbled') return { cell: { raw: cell?.raw ?? '', value }, doubts: [] }
  if (value.reading === undefined) return { cell: undefined, doubts: [] }
  return { cell: { raw: cell?.raw ?? '', value: value.reading }, doubts: [doubt('garbled', { side })] }
}

export const is = <K extends Value['kind']>(cell: Cell, ...kinds: K[]): cell is Cell<Extract<Value, { kind: K }>> =>
  kinds.some((kind) => kind === cell.value.kind)

const isShare = (unit: string | null): boolean => unit !== null && measureOf(unit).dimension === 'share'

/** A rate as a fraction, for bands of satisfaction; undefined for points and other units. */
export const fractionOf = ({
  number,
  scale,
  unit,
  per,
}: Quantity): { rate: Exact; doubts: readonly Doubt[] } | undefined => {
  const value = exact(number)
  if (unit !== null && isShare(unit)) {
    const [up, down] = measureOf(unit).size
    return { rate: value.mul(exact(up)).div(exact(down)).div(100), doubts: [] }
  }
  if (unit !== null || scale !== undefined || per !== undefined) return undefined
  return { rate: value.gt(1) ? value.div(100) : value, doubts: [doubt('percent-assumed')] }
}

/** A bare 0.92 beside ≥90% is the same rate as 92%. */
export const asPercent = (cell: Quantity, other: Quantity | Range): Quantity =>
  cell.unit === null &&
  cell.scale === undefined &&
  cell.per === undefined &&
  isShare(other.unit) &&
  exact(cell.number).abs().lte(1)
    ? { ...cell, number: exact(cell.number).mul(100).toFixed(), unit: '%' }
    : cell

/** The end of a range that serves the unit least. */
export const worstEnd = (actual: Quantity | Range, comparison: 'at-least' | 'at-most' | 'exactly'): Quantity => {
  if (actual.kind === 'quantity') return actual
  const ends = [actual.from, actual.to].sort((a, b) => exact(a).cmp(exact(b)))
  const number = (comparison === 'at-most' ? ends[1] : ends[0]) ?? actual.from
  const { scale, unit, per } = actual
  return { kind: 'quantity', op: null, number, unit, ...(scale && { scale }), ...(per && { per }) }
}

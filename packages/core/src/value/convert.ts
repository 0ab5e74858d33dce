import { Exact } from './exact.ts'
import { measureOf } from './units.ts'
import type { Quantity, Range } from './value.ts'

/** What a number is of. */
export type Sized = Pick<Quantity | Range, 'scale' | 'unit' | 'per'>

export interface Conversion {
  /** Exact factor from the first unit to the second. */
  readonly numerator: Exact
  readonly denominator: Exact
  /** One side prints no unit and was taken for the other's. */
  readonly assumed: boolean
}

const one = new Exact(1)
const scales = { 万: new Exact(10_000), 亿: new Exact(100_000_000) } as const
const ones = ({ scale }: Sized): Exact => (scale === undefined ? one : scales[scale])
const perOf = (value: Sized): string => (value.per ?? []).join('/')

/**
 * How a number of one unit becomes one of another, exactly: 万元 and 元, % and ‰, 天 and 小时. Undefined where they measure
 * different things (or 月 and 天, which no factor joins).
 */
export const conversion = (from: Sized, to: Sized): Conversion | undefined => {
  if (perOf(from) !== perOf(to)) return undefined
  if (from.unit === to.unit && from.scale === to.scale) return { numerator: one, denominator: one, assumed: false }
  const bare = (v: Sized) => v.unit === null && v.scale === undefined
  if (bare(from) !== bare(to)) return { numerator: one, denominator: one, assumed: true }
  const scaled = { numerator: ones(from), denominator: ones(to) }
  if (from.unit === null || to.unit === null) return { ...scaled, assumed: from.unit !== to.unit }
  const a = measureOf(from.unit)
  const b = measureOf(to.unit)
  if (a.dimension !== b.dimension) return undefined
  return {
    numerator: scaled.numerator.times(a.size[0]).times(b.size[1]),
    denominator: scaled.denominator.times(a.size[1]).times(b.size[0]),
    assumed: false,
  }
}

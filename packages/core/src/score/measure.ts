import { type Conversion, conversion, type Sized } from '../value/convert.ts'
import { measureOf } from '../value/units.ts'
import { type Exact, exact, isEqual } from './decimal.ts'
import { type Doubt, doubt } from './doubt.ts'

/** As printed behind a number: 万元/项. */
export const unitText = ({ scale, unit, per }: Sized): string => {
  const own = `${scale ?? ''}${unit ?? ''}`
  return per ? [own, ...per].join('/') : own
}

export interface Converter {
  /** From the actual's unit into the target's. */
  readonly convert: (number: string) => Exact
  readonly doubts: readonly Doubt[]
}

/** Dimensions that only count: other words there are more likely loose writing than another thing measured. */
const counts = /^(?:=|people|events|issues|batches|firms|sets)/
const isCount = ({ unit }: Sized): boolean => unit !== null && counts.test(measureOf(unit).dimension)
const scaleAlone = ({ scale }: Sized): Sized => ({ unit: null, ...(scale && { scale }) })

/** Where the words differ but the numbers can still be held against each other: 场 and 次, 450元/人 and 450元. */
const loosely = (from: Sized, into: Sized): Conversion | undefined =>
  isCount(from) && isCount(into)
    ? conversion({ ...scaleAlone(from), unit: '个' }, { ...scaleAlone(into), unit: '个' })
    : conversion({ ...scaleAlone(from), unit: from.unit }, { ...scaleAlone(into), unit: into.unit })

/**
 * How numbers of one unit are turned into another; undefined where they measure different things. A side without a
 * unit is taken for the other's, with a doubt.
 */
export function converter(from: Sized, into: Sized): Converter | undefined {
  const strict = conversion(from, into)
  const used = strict ?? loosely(from, into)
  if (used === undefined) return undefined
  const doubts = used.assumed
    ? [doubt('unit-assumed', { unit: unitText(from) || unitText(into) })]
    : strict === undefined
      ? [doubt('units-differ', { actual: unitText(from), target: unitText(into) })]
      : []
  const { numerator, denominator } = used
  const same = isEqual(numerator, denominator)
  return {
    convert: (number) => (same ? exact(number) : exact(number).mul(exact(numerator)).div(exact(denominator))),
    doubts,
  }
}

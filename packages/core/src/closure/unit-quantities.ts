import type { Form, Indicator } from '../form/index.ts'
import { likeness, quantitiesOf } from '../queries/index.ts'
import { subjectOf } from '../queries/subject.ts'
import { unitClass } from '../queries/unit-class.ts'
import { Exact } from '../value/exact.ts'

/** How often a unit price is paid, by the quantity rows of the same form. */
export interface Count {
  readonly rows: readonly Indicator[]
  readonly number: Exact
  /** Whether the rows set a least number only (≥), which may be exceeded. */
  readonly open: boolean
}

interface Measure {
  readonly unit: string
  readonly number: Exact
  readonly open: boolean
}

const scales = { 万: 10_000, 亿: 100_000_000 } as const

const measuresOf = (row: Indicator): readonly Measure[] =>
  quantitiesOf(row.target.value).flatMap((value) => {
    if (value.unit === null || value.per?.length) return []
    const range = value.kind === 'range'
    const number = new Exact(range ? value.from : value.number).times(value.scale ? scales[value.scale] : 1)
    return [{ unit: unitClass(value.unit), number, open: range || value.op === '≥' || value.op === '>' }]
  })

/** How alike the things are that a price and a quantity speak of; 1 where one subject is the other's beginning or end. */
const alike = (price: Indicator, row: Indicator): number => {
  const left = subjectOf(price.name.raw)
  const right = subjectOf(row.name.raw)
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short === long) return 1
  return Math.max(likeness(left, right), short.length >= 4 && long.includes(short) ? 0.85 : 0)
}

/** The best of the rows by name; none where two are about as good, or none is good. */
const best = (price: Indicator, rows: readonly Indicator[]): Indicator | undefined => {
  const ranked = rows.map((row) => ({ row, score: alike(price, row) })).toSorted((a, b) => b.score - a.score)
  const [first, second] = ranked
  if (!first || first.score < 0.6) return undefined
  if (second && first.score < 1 && first.score - second.score < 0.1) return undefined
  return first.row
}

const countOf = (row: Indicator, units: readonly string[]): Count => {
  const used = measuresOf(row).filter(({ unit }) => units.includes(unit))
  return {
    rows: [row],
    number: used.reduce((product, { number }) => product.times(number), new Exact(1)),
    open: used.some(({ open }) => open),
  }
}

/**
 * The quantity by which a unit price is multiplied: the row whose name is alike and whose units are those of the price
 * (元/人/天: 人 and 天, in one row or in two); undefined where no row or no single row fits.
 * @example countFor(priceRow, ['项'], form)?.number.toString() // '8'
 */
export const countFor = (price: Indicator, per: readonly string[], form: Form): Count | undefined => {
  const units = per.map(unitClass)
  if (units.length === 0) return undefined
  const rows = form.indicators.filter((row) => row.level2.value === 'quantity' && row !== price)
  const unitsOf = (row: Indicator) => measuresOf(row).map(({ unit }) => unit)
  const exact = best(
    price,
    rows.filter((row) => unitsOf(row).length === units.length && units.every((unit) => unitsOf(row).includes(unit))),
  )
  if (exact) return countOf(exact, units)
  const parts = units.map((unit) => {
    const row = best(
      price,
      rows.filter((each) => unitsOf(each).includes(unit)),
    )
    return row && countOf(row, [unit])
  })
  return parts.reduce<Count | undefined>(
    (all, part) =>
      all &&
      part && {
        rows: [...all.rows, ...part.rows],
        number: all.number.times(part.number),
        open: all.open || part.open,
      },
    { rows: [], number: new Exact(1), open: false },
  )
}

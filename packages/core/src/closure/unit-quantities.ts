import type { Form, Indicator } from '../form/index.ts'
import { likeness, quantitiesOf } from '../queries/index.ts'
import { subjectOf } from '../queries/subject.ts'
import { unitClass } from '../queries/unit-class.ts'
import { Exact } from '../value/exact.ts'
import { scales } from '../value/scales.ts'

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

const measuresOf = (row: Indicator): readonly Measure[] =>
  quantitiesOf(row.target.value).flatMap((value) => {
    if (value.unit === null || value.per?.length) return []
    const range = value.kind === 'range'
    const number = new Exact(range ? value.from : value.number).times(value.scale ? scales[value.scale] : 1)
    return [{ unit: unitClass(value.unit), number, open: range || value.op === '≥' || value.op === '>' }]
  })

/** Quantity rows of one subject in the same units: a form that repeats its rows has few of them. */
interface Group {
  readonly subject: string
  readonly units: readonly string[]
  readonly rows: readonly Indicator[]
}

/** Every unit price of a form asks for its quantities. */
const grouped = new WeakMap<Form, readonly Group[]>()

const groupsOf = (form: Form): readonly Group[] => {
  const known = grouped.get(form)
  if (known) return known
  const rows = form.indicators.flatMap((row) => {
    if (row.level2.value !== 'quantity') return []
    const units = measuresOf(row).map(({ unit }) => unit)
    const subject = subjectOf(row.name.raw)
    return [{ row, subject, units, key: [subject, ...units].join('\n') }]
  })
  const groups = [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((same): readonly Group[] => {
    const [first] = same
    return first ? [{ subject: first.subject, units: first.units, rows: same.map(({ row }) => row) }] : []
  })
  grouped.set(form, groups)
  return groups
}

/** How alike the things are that a price and a quantity speak of; 1 where one subject is the other's beginning or end. */
const alike = (left: string, right: string): number => {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short === long) return 1
  return Math.max(likeness(left, right), short.length >= 4 && long.includes(short) ? 0.85 : 0)
}

/** The best of the rows by name; none where two are about as good, or none is good. */
const best = (price: Indicator, groups: readonly Group[]): Indicator | undefined => {
  const subject = subjectOf(price.name.raw)
  const ranked = groups
    .flatMap(({ subject: other, rows }) => {
      const score = alike(subject, other)
      const others = rows.filter((row) => row !== price)
      return others.slice(0, 2).map((row) => ({ row, score }))
    })
    .toSorted((a, b) => b.score - a.score)
  const [first, second] = ranked
  if (!first || first.score < 0.6) return undefined
  if (second && first.score < 1 && first.score - second.score < 0.1) return undefined
  return first.row
}

/** Of these a form counts several things; any other unit that one row alone has is the one that the price speaks of. */
const common = new Set(['个', '人', '人次', '次', '天', '年', '月', '小时'])

/** The only row in the unit of the price, where the names have a word in common. */
const only = (price: Indicator, unit: string, groups: readonly Group[]): Indicator | undefined => {
  const [group, ...more] = groups.filter(({ units }) => units.length === 1 && units[0] === unit)
  const [row, ...twins] = group?.rows ?? []
  if (!group || !row || row === price || more.length > 0 || twins.length > 0 || common.has(unit)) return undefined
  const subject = subjectOf(price.name.raw)
  const share = [...subject.slice(1)].some((_, at) => group.subject.includes(subject.slice(at, at + 2)))
  return share ? row : undefined
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
  const groups = groupsOf(form)
  const exact = best(
    price,
    groups.filter((group) => group.units.length === units.length && units.every((unit) => group.units.includes(unit))),
  )
  if (exact) return countOf(exact, units)
  const [unit] = units
  const lone = units.length === 1 && unit !== undefined ? only(price, unit, groups) : undefined
  if (lone) return countOf(lone, units)
  const parts = units.map((unit) => {
    const row = best(
      price,
      groups.filter((group) => group.units.includes(unit)),
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

import type { Form, Indicator } from '../../../../form/index.ts'
import { kept, once } from '../../../../form/kept.ts'
import { isCostRow, lettersOf, plainName, quantitiesOf } from '../../../../queries/index.ts'
import { subjectOf } from '../../../../queries/subject.ts'
import { unitClass } from '../../../../queries/unit-class.ts'
import { Exact, exactOf } from '../../../../value/exact.ts'
import { scales } from '../../../../value/scales.ts'
import type { Quantity, Range } from '../../../../value/value.ts'
import { countsIn, type ProseCount } from './prose-counts.ts'
import { topicPairs } from './topics.ts'

/** A number that a row measures. A form has many of them, and few are asked what they come to. */
export class Measure {
  readonly row: Indicator
  readonly value: Quantity | Range
  /** By what it counts; '' for none. */
  readonly unit: string
  private ends: readonly [from: Exact, to: Exact] | undefined

  constructor(row: Indicator, value: Quantity | Range) {
    this.row = row
    this.value = value
    this.unit = unitClass(value.unit ?? '')
  }

  private get span(): readonly [from: Exact, to: Exact] {
    const { value } = this
    const scaled = (number: string) => (value.scale ? exactOf(number).times(scales[value.scale]) : exactOf(number))
    this.ends ??=
      value.kind === 'range' ? [scaled(value.from), scaled(value.to)] : [scaled(value.number), scaled(value.number)]
    return this.ends
  }

  get from(): Exact {
    return this.span[0]
  }

  /** The number; of a range its end. */
  get number(): Exact {
    return this.span[1]
  }
}

const nameOf = ({ row }: Measure): string => plainName(row.name.raw)

/**
 * The numbers of a column of a form, each with its unit and what it counts.
 * @example measuresOf(form, 'target').map(({ unit }) => unit) // ['场', '次']
 */
export const measuresOf = (form: Form, column: 'target' | 'actual'): readonly Measure[] => measures[column](form)

const measuresIn = (column: 'target' | 'actual') =>
  kept((form: Form): readonly Measure[] => {
    const found: Measure[] = []
    for (const row of form.indicators)
      for (const value of quantitiesOf(row[column]?.value)) found.push(new Measure(row, value))
    return found
  })

/** Several rules ask for the numbers of the same, immutable form. */
const measures = { target: measuresIn('target'), actual: measuresIn('actual') }

const numberKey = (unit: string, number: Exact): string => `${unit}\n${number.toFixed()}`

/** What else the rows of a form say: their names together, and every number in their names and explanations. */
interface Said {
  readonly names: string
  readonly numbers: () => ReadonlySet<string>
}

/** A goal names many numbers, and a form may have thousands of rows. */
const saidBy = kept(
  (rows: readonly Indicator[]): Said => ({
    names: rows.map(({ name }) => lettersOf(name.raw)).join('\n'),
    numbers: once(
      () =>
        new Set(
          rows
            .flatMap((row) => [row.name, row.definition, row.description, row.note, row.formula, row.basis])
            .flatMap((cell) => countsIn(cell?.raw ?? '').map(({ unit, number }) => numberKey(unit, number))),
        ),
    ),
  }),
)

/** The last word of what is counted: 先进集体 is 集体. */
const headOfSubject = (subject: string): string => subject.slice(-2)

/** What rows measure in one unit; of many units only those of which a text speaks are asked for. */
interface OfUnit {
  readonly numbers: () => readonly Exact[]
  /** The same where all are whole and none is too large to be added exactly. */
  readonly whole: () => readonly number[] | undefined
  /** In plain notation. */
  readonly printed: () => ReadonlySet<string>
  readonly sum: () => Exact
  readonly subjects: () => ReadonlySet<string>
  readonly topics: () => ReadonlySet<string>
}

const isSmall = (number: Exact): boolean => number.isInteger() && Math.abs(number.toNumber()) < 1e15

const ofUnit = kept((list: readonly Measure[]): OfUnit => {
  const numbers = once(() => list.map(({ number }) => number))
  return {
    numbers,
    whole: once(() => (numbers().every(isSmall) ? numbers().map((number) => number.toNumber()) : undefined)),
    printed: once(() => new Set(numbers().map((number) => number.toFixed()))),
    sum: once(() => Exact.sum(0, ...numbers())),
    subjects: once(() => new Set(list.map((measure) => subjectOf(nameOf(measure))))),
    topics: once(() => new Set(list.flatMap((measure) => [...topicPairs(nameOf(measure))]))),
  }
})

/** Whether a row prints the very digits: most goals repeat what their indicators say. */
const isPrinted = (list: readonly Measure[], digits: string): boolean =>
  list.some(({ value }) => value.scale === undefined && value.kind === 'quantity' && value.number === digits)

/**
 * Numbers by their unit.
 * @example byUnit(measuresOf(form, 'target')).get('次')
 */
export const byUnit = kept(
  (measures: readonly Measure[]): ReadonlyMap<string, readonly Measure[]> => Map.groupBy(measures, ({ unit }) => unit),
)

/** Of numbers without a unit, those that are no money. */
const bareNumbers = kept(
  (measures: readonly Measure[]): ReadonlySet<string> =>
    new Set((byUnit(measures).get('') ?? []).flatMap(({ row, number }) => (isCostRow(row) ? [] : [number.toFixed()]))),
)

const isSumOfTwo = ({ numbers, whole }: OfUnit, sum: Exact): boolean => {
  const before = new Set<number | string>()
  const own = whole()
  const seen = (rest: number | string, own: number | string): boolean => {
    const found = before.has(rest)
    before.add(own)
    return found
  }
  if (own) {
    const wanted = sum.toNumber()
    return sum.isInteger() && own.some((number) => seen(wanted - number, number))
  }
  return numbers().some((number) => seen(sum.minus(number).toFixed(), number.toFixed()))
}

/**
 * Whether rows of a form answer to a number that a text names: the same number of the same unit, one that several rows
 * make together, one of the same unit on the same subject, the thing itself in the name of a row, or the number in the words of a row.
 * @example isMeasured(count, measuresOf(form, 'target'), form.indicators)
 */
export const isMeasured = (count: ProseCount, measures: readonly Measure[], rows: readonly Indicator[]): boolean => {
  const rowsOfUnit = byUnit(measures).get(count.unit)
  const printed = count.number.toFixed()
  if (rowsOfUnit && isPrinted(rowsOfUnit, printed)) return true
  const alike = rowsOfUnit && ofUnit(rowsOfUnit)
  if (alike?.printed().has(printed) || bareNumbers(measures).has(printed)) return true
  if (alike) {
    if (alike.numbers().length > 1 && alike.sum().eq(count.number)) return true
    if (alike.subjects().has(count.subject)) return true
    for (const pair of topicPairs(count.subject)) if (alike.topics().has(pair)) return true
    if (isSumOfTwo(alike, count.number)) return true
  }
  const head = headOfSubject(count.subject)
  const { names, numbers } = saidBy(rows)
  return (head.length === 2 && names.includes(head)) || numbers().has(numberKey(count.unit, count.number))
}

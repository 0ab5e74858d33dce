import type { Form, Indicator } from '../../../../form/index.ts'
import { isCostRow, lettersOf, plainName, quantitiesOf } from '../../../../queries/index.ts'
import { subjectOf } from '../../../../queries/subject.ts'
import { unitClass } from '../../../../queries/unit-class.ts'
import { Exact } from '../../../../value/exact.ts'
import { countsIn, type ProseCount } from './prose-counts.ts'
import { topicPairs } from './topics.ts'

/** A number that a row measures. */
export interface Measure {
  readonly row: Indicator
  readonly unit: string
  readonly number: Exact
  readonly subject: string
  readonly topics: ReadonlySet<string>
}

const scales = { 万: 10_000, 亿: 100_000_000 } as const

/**
 * The numbers of a column of a form, each with its unit and what it counts.
 * @example measuresOf(form, 'target').map(({ unit }) => unit) // ['场', '次']
 */
export const measuresOf = (form: Form, column: 'target' | 'actual'): readonly Measure[] =>
  form.indicators.flatMap((row) =>
    quantitiesOf(row[column]?.value).flatMap((value): readonly Measure[] => {
      const number = new Exact(value.kind === 'range' ? value.to : value.number).times(
        value.scale ? scales[value.scale] : 1,
      )
      const name = plainName(row.name.raw)
      return [{ row, unit: unitClass(value.unit ?? ''), number, subject: subjectOf(name), topics: topicPairs(name) }]
    }),
  )

const numberKey = (unit: string, number: Exact): string => `${unit}\n${number.toFixed()}`

/** What else the rows of a form say: their names together, and every number in their names and explanations. */
interface Said {
  readonly names: string
  readonly numbers: ReadonlySet<string>
}

/** A goal names many numbers, and a form may have thousands of rows. */
const said = new WeakMap<readonly Indicator[], Said>()

const saidBy = (rows: readonly Indicator[]): Said => {
  const known = said.get(rows)
  if (known) return known
  const texts = rows.flatMap((row) => [row.name, row.definition, row.description, row.note, row.formula, row.basis])
  const made: Said = {
    names: rows.map(({ name }) => lettersOf(name.raw)).join('\n'),
    numbers: new Set(
      texts.flatMap((cell) => countsIn(cell?.raw ?? '').map(({ unit, number }) => numberKey(unit, number))),
    ),
  }
  said.set(rows, made)
  return made
}

/** The last word of what is counted: 先进集体 is 集体. */
const headOfSubject = (subject: string): string => subject.slice(-2)

const isSumOfTwo = (measures: readonly Measure[], sum: Exact): boolean => {
  const before = new Set<string>()
  return measures.some(({ number }) => {
    if (before.has(sum.minus(number).toFixed())) return true
    before.add(number.toFixed())
    return false
  })
}

/**
 * Whether rows of a form answer to a number that a text names: the same number of the same unit, one that several rows
 * make together, one of the same unit on the same subject, the thing itself in the name of a row, or the number in the words of a row.
 * @example isMeasured(count, measuresOf(form, 'target'), form.indicators)
 */
export const isMeasured = (count: ProseCount, measures: readonly Measure[], rows: readonly Indicator[]): boolean => {
  const alike = measures.filter(({ unit }) => unit === count.unit)
  const bare = measures.filter(({ unit, row }) => unit === '' && !isCostRow(row))
  if ([...alike, ...bare].some(({ number }) => number.eq(count.number))) return true
  if (alike.length > 1 && Exact.sum(...alike.map(({ number }) => number)).eq(count.number)) return true
  if (isSumOfTwo(alike, count.number)) return true
  const topics = topicPairs(count.subject)
  if (alike.some((each) => each.subject === count.subject || [...topics].some((pair) => each.topics.has(pair))))
    return true
  const head = headOfSubject(count.subject)
  const { names, numbers } = saidBy(rows)
  return (head.length === 2 && names.includes(head)) || numbers.has(numberKey(count.unit, count.number))
}

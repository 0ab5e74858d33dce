import { costLines } from '../../../../closure/cost-lines.ts'
import type { Form, Indicator } from '../../../../form/index.ts'
import { once } from '../../../../form/kept.ts'
import { fenOf, plainName, yearBudget } from '../../../../queries/index.ts'
import { subjectOf } from '../../../../queries/subject.ts'
import type { Template } from '../../../../template/schema/index.ts'
import { Exact } from '../../../../value/exact.ts'
import { topicPairs } from './topics.ts'

/** A row that names a piece of work: what is done, or what is paid for it. */
export interface Item {
  readonly row: Indicator
  readonly name: string
  readonly subject: string
}

/** Outputs and costs of a form, and which of them have one name. */
export interface CostPairs {
  /** Quantities: what is delivered. */
  readonly outputs: readonly Item[]
  /** All rows of outputs that may answer to a cost. */
  readonly answers: readonly Item[]
  /** What is paid, piece by piece: no totals, no rates. */
  readonly costs: readonly Item[]
  readonly same: readonly { readonly output: Item; readonly cost: Item }[]
  readonly leftOutputs: readonly Item[]
  readonly leftCosts: readonly Item[]
  /** Topics of the form as a whole: of its project and unit, and of many of its rows. */
  readonly common: () => ReadonlySet<string>
}

const itemOf = (row: Indicator): Item => {
  const name = plainName(row.name.raw)
  return { row, name, subject: subjectOf(name) }
}

const outputLevels = new Set<string | undefined>(['quantity', 'quality', 'timeliness'])

const isOutput = ({ level1, level2 }: Indicator): boolean =>
  outputLevels.has(level2.value) || (level2.value === undefined && level1.value === 'output')

const commonOf = (form: Form, items: readonly Item[]): ReadonlySet<string> => {
  const whole = [form.project?.name, form.competentDepartment, form.implementingUnit].flatMap((cell) => cell?.raw ?? [])
  const counts = new Map<string, number>()
  for (const { name } of items) for (const pair of topicPairs(name)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const many = Math.max(4, items.length / 3)
  return new Set([
    ...whole.flatMap((text) => [...topicPairs(text)]),
    ...[...counts].flatMap(([pair, count]) => (count >= many ? [pair] : [])),
  ])
}

/**
 * Outputs and costs of a form, paired by their names.
 * @example costPairs(form, template).leftCosts.map(({ name }) => name)
 */
export const costPairs = (form: Form, template: Template | undefined): CostPairs => {
  const known = pairsOf.get(form)
  if (known) return known
  const pairs = pairUp(form, template)
  pairsOf.set(form, pairs)
  return pairs
}

/** Several rules ask for the pairs of the same, immutable form. */
const pairsOf = new WeakMap<Form, CostPairs>()

const pairUp = (form: Form, template: Template | undefined): CostPairs => {
  const budget = new Exact(fenOf(yearBudget(form, template)) ?? 0)
  const costs = costLines(form, budget).flatMap((line) =>
    line.kind === 'sum' || line.kind === 'unit' || line.kind === 'blank' ? [itemOf(line.indicator)] : [],
  )
  const answers = form.indicators.filter(isOutput).map(itemOf)
  const outputs = answers.filter(({ row }) => row.level2.value === 'quantity')
  const bySubject = new Map(outputs.toReversed().map((output) => [output.subject, output]))
  const same = costs.flatMap((cost) => {
    const output = bySubject.get(cost.subject)
    return output ? [{ output, cost }] : []
  })
  const paired = new Set(same.flatMap(({ output, cost }) => [output, cost]))
  return {
    outputs,
    answers,
    costs,
    same,
    leftOutputs: outputs.filter((item) => !paired.has(item)),
    leftCosts: costs.filter((item) => !paired.has(item)),
    common: once(() => commonOf(form, [...outputs, ...costs])),
  }
}

import type { Form } from '../form/index.ts'
import { Exact } from '../value/exact.ts'
import { percentFigure } from './figure.ts'
import { type Relation, residualOf, sumTerms } from './relation.ts'

/** A cumulative spending plan ends at all of the money. */
export const planRelations = ({ spendingPlan = [] }: Form): readonly Relation[] => {
  const last = spendingPlan.at(-1)
  const told = spendingPlan.filter(({ percent }) => percent.value !== undefined).length
  if (!last || told < spendingPlan.length - 1 || told === 0) return []
  const { value } = last.percent
  const figure = percentFigure(
    last.percent,
    () => last.by.raw.trim(),
    value === undefined ? undefined : new Exact(value),
  )
  if (value === undefined && !figure.blank) return []
  const terms = sumTerms([figure])
  const open = value === undefined ? [figure] : []
  return [{ kind: 'plan', rel: '=', terms, residual: residualOf(terms, -100), tolerance: new Exact(0), open }]
}

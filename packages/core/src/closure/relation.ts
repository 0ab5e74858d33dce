import { Exact, sumOfExact } from '../value/exact.ts'
import type { BudgetSum } from './budget-sums.ts'
import type { CostBill } from './cost-bill.ts'
import type { Figure } from './figure.ts'
import type { RateLine } from './rate-lines.ts'

/** A figure in a relation; the residual changes by `factor` where the figure changes by one. */
export interface Term {
  readonly figure: Figure
  readonly factor: Exact
  /** Whether the relation tells the figure exactly: a rounded rate does not tell its budget. */
  readonly solves: boolean
}

/** What a relation is about, with what the rules that speak of it need. */
export type RelationOf =
  | { readonly kind: 'parts'; readonly sum: BudgetSum; readonly told: boolean }
  | { readonly kind: 'costs'; readonly bill: CostBill }
  | { readonly kind: 'rate'; readonly line: RateLine }
  | { readonly kind: 'term' | 'weights' | 'weight-total' | 'group' | 'groups' | 'scores' | 'plan' }

/**
 * Something of a form that must add up: a sum of figures that is to be nothing (`=`), or not above it (`≤`). `residual` is
 * that sum as the form stands, empty cells as nothing.
 */
export type Relation = RelationOf & {
  readonly rel: '=' | '≤'
  readonly terms: readonly Term[]
  readonly residual: Exact
  readonly tolerance: Exact
  /** Empty cells without which nothing can be said; an empty part of a sum is none, it counts as nothing. */
  readonly open: readonly Figure[]
}

/** Whether a residual is within the relation's bounds. */
export const isWithin = ({ rel, tolerance }: Pick<Relation, 'rel' | 'tolerance'>, residual: Exact): boolean =>
  residual.lte(tolerance) && (rel === '≤' || residual.gte(tolerance.neg()))

/** `holds`, `broken`, or `open`: an empty cell leaves it undecided. */
export type RelationState = 'holds' | 'broken' | 'open'

export const stateOf = (relation: Relation): RelationState =>
  relation.open.length > 0 ? 'open' : isWithin(relation, relation.residual) ? 'holds' : 'broken'

const one = new Exact(1)
const minusOne = new Exact(-1)

/** The residual of figures with their factors, empty ones as nothing. */
export const residualOf = (terms: readonly Pick<Term, 'figure' | 'factor'>[], constant: Exact | number = 0): Exact =>
  sumOfExact(
    terms.flatMap(({ figure: { value }, factor }) =>
      value ? [factor === one ? value : factor === minusOne ? value.neg() : value.times(factor)] : [],
    ),
  ).plus(constant)

/** Figures that add up to another, or to a constant. */
export const sumTerms = (parts: readonly Figure[], total?: Figure): readonly Term[] => [
  ...parts.map((figure): Term => ({ figure, factor: one, solves: true })),
  ...(total ? [{ figure: total, factor: minusOne, solves: true }] : []),
]

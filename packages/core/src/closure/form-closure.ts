import type { Form } from '../form/index.ts'
import type { Profile } from '../score/profile.ts'
import type { Template } from '../template/schema/index.ts'
import { costRelations } from './cost-relations.ts'
import { makeGround, partsRelations, rateRelations, termRelations } from './money-relations.ts'
import { planRelations } from './plan-relations.ts'
import { pointsRelations } from './points-relations.ts'
import type { Relation } from './relation.ts'
import { type Proposal, solve } from './solve.ts'

/** Everything in a form that must add up, and which single numbers would make it do so. */
export interface Closure {
  readonly relations: readonly Relation[]
  readonly missing: readonly Proposal[]
  readonly wrong: readonly Proposal[]
}

const made = new WeakMap<
  Form,
  { readonly template: Template | undefined; readonly profile: Profile; readonly closure: Closure }
>()

const close = (form: Form, template: Template | undefined, profile: Profile): Closure => {
  const ground = makeGround(form, template, profile.moneyTolerance)
  const relations = [
    ...partsRelations(ground),
    ...termRelations(ground),
    ...rateRelations(ground),
    ...costRelations(ground),
    ...pointsRelations(form, profile),
    ...planRelations(form),
  ]
  return { relations, ...solve(relations) }
}

/**
 * The system of a form's relations: those that its template states, and those that hold for every form (parts and totals,
 * costs and the year's money, rates of execution, points, scores, a spending plan). Several rules ask for it in turn: the
 * same form is solved once.
 * @example closureOf(form, template, profile).wrong[0]?.raw // '4.69'
 */
export const closureOf = (form: Form, template: Template | undefined, profile: Profile): Closure => {
  const known = made.get(form)
  if (known && known.template === template && known.profile === profile) return known.closure
  const closure = close(form, template, profile)
  made.set(form, { template, profile, closure })
  return closure
}

/** Sums of points that one rule tells together. */
const isOfPoints = ({ kind }: Relation): boolean =>
  kind === 'weights' || kind === 'weight-total' || kind === 'group' || kind === 'groups'

/** Wrong numbers that break several relations at once, of which several rules would speak: one cause, one finding. */
export const severalBroken = ({ wrong }: Closure): readonly Proposal[] =>
  wrong.filter(({ only, heals }) => only && heals.length > 1 && !heals.every(isOfPoints))

/** Whether a relation is broken by a number that is told elsewhere: a rule then says nothing of it. */
export const isToldElsewhere = (closure: Closure, relation: Relation): boolean =>
  [...closure.missing.filter(({ by }) => by !== relation), ...severalBroken(closure)].some(({ heals }) =>
    heals.includes(relation),
  )

/** The single numbers that would make a relation hold, with all others in which they stand; empty cells first. */
export const curesOf = ({ wrong }: Closure, relation: Relation): readonly Proposal[] =>
  wrong
    .filter(({ heals }) => heals.includes(relation))
    .toSorted((a, b) => Number(b.figure.blank) - Number(a.figure.blank))

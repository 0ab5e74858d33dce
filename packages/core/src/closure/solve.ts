import { Exact } from '../value/exact.ts'
import type { Figure } from './figure.ts'
import { isWithin, type Relation, stateOf } from './relation.ts'

/** One figure which, changed alone, makes everything add up in which it stands, and all that is broken with it. */
export interface Proposal {
  readonly figure: Figure
  readonly value: Exact
  /** The cell's new text. */
  readonly raw: string
  /** The relation that tells the value; the first of `heals`. */
  readonly by: Relation
  /** What is broken or open now and would hold. */
  readonly heals: readonly Relation[]
  /** No other single figure does it. */
  readonly only: boolean
}

const factorOf = (relation: Relation, figure: Figure): Exact | undefined =>
  relation.terms.find((term) => term.figure === figure)?.factor

/** The number that a relation asks of one of its figures, all others as they are. */
const askedOf = (relation: Relation, figure: Figure): Exact | undefined => {
  const factor = factorOf(relation, figure)
  if (!factor || factor.isZero()) return undefined
  return figure.rounded((figure.value ?? new Exact(0)).minus(relation.residual.div(factor)))
}

/** Whether a relation holds once a figure has another value. */
const holdsWith = (relation: Relation, figure: Figure, value: Exact): boolean => {
  if (relation.open.some((other) => other !== figure)) return true
  const factor = factorOf(relation, figure) ?? new Exact(0)
  return isWithin(relation, relation.residual.plus(factor.times(value.minus(figure.value ?? 0))))
}

/** The relations in which each figure stands. */
type Index = ReadonlyMap<Figure, readonly Relation[]>

const indexOf = (relations: readonly Relation[]): Index => {
  const index = new Map<Figure, Relation[]>()
  for (const relation of relations)
    for (const { figure } of relation.terms) {
      const own = index.get(figure)
      if (own) own.push(relation)
      else index.set(figure, [relation])
    }
  return index
}

/** The proposal that one relation makes for a figure, if all others in which it stands agree. */
const proposalBy = (by: Relation, figure: Figure, index: Index): Proposal | undefined => {
  const value = askedOf(by, figure)
  const most = figure.max?.()
  if (!value?.gt(0) || figure.value?.eq(value) || (most && value.gt(most))) return undefined
  const raw = figure.print(value)
  const own = index.get(figure) ?? []
  if (raw === undefined || !own.every((relation) => holdsWith(relation, figure, value))) return undefined
  const heals = [by, ...own.filter((relation) => relation !== by && stateOf(relation) !== 'holds')]
  return { figure, value, raw, by, heals, only: true }
}

/** An empty cell without which relations say nothing: what they ask of it, where all of them ask the same. */
const missing = (relations: readonly Relation[], index: Index): readonly Proposal[] => {
  const open = relations.filter((relation) => relation.open.length === 1)
  const figures = new Set(open.flatMap((relation) => relation.open))
  return [...figures].flatMap((figure) => {
    const asking = open.filter((relation) => relation.open[0] === figure)
    const by = asking.find(({ rel }) => rel === '=') ?? asking[0]
    return (by && proposalBy(by, figure, index)) ?? []
  })
}

/** Relations that share a figure with each other, in groups. */
const groupsOf = (broken: readonly Relation[], index: Index): readonly (readonly Relation[])[] => {
  const left = new Set(broken)
  const groups: Relation[][] = []
  for (const first of broken) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const relation of group)
      for (const { figure } of relation.terms)
        for (const other of index.get(figure) ?? []) if (left.delete(other)) group.push(other)
    groups.push(group)
  }
  return groups
}

/** Whether the figure is confirmed by something that adds up. */
const isConfirmed = (figure: Figure, index: Index): boolean =>
  (index.get(figure) ?? []).some((relation) => relation.rel === '=' && stateOf(relation) === 'holds')

/** Every single figure that would mend a group of broken relations. */
const wrong = (group: readonly Relation[], index: Index): readonly Proposal[] => {
  const [first, ...rest] = group
  if (!first) return []
  const common = first.terms.filter(({ figure }) => rest.every((relation) => factorOf(relation, figure)))
  const solving = (figure: Figure) =>
    group.find(({ rel, terms }) => rel === '=' && terms.some((term) => term.figure === figure && term.solves))
  const proposals = common.flatMap(({ figure }) => {
    const by = solving(figure)
    return (by && proposalBy(by, figure, index)) ?? []
  })
  const undecided = common.some(({ figure }) => !solving(figure) && !isConfirmed(figure, index))
  return proposals.map((proposal) => ({ ...proposal, only: proposals.length === 1 && !undecided }))
}

/** What single figures would make relations hold that do not: empty ones, and wrong ones. */
export interface Solved {
  readonly missing: readonly Proposal[]
  readonly wrong: readonly Proposal[]
}

/**
 * Looks for the one number that is missing or wrong: changed alone, it satisfies every relation in which it stands, and all
 * that are broken together.
 */
export const solve = (relations: readonly Relation[]): Solved => {
  if (relations.every((relation) => stateOf(relation) === 'holds')) return { missing: [], wrong: [] }
  const index = indexOf(relations)
  const blanks = missing(relations, index)
  const healed = new Set(blanks.flatMap(({ heals }) => heals))
  const broken = relations.filter((relation) => stateOf(relation) === 'broken' && !healed.has(relation))
  return { missing: blanks, wrong: groupsOf(broken, index).flatMap((group) => wrong(group, index)) }
}

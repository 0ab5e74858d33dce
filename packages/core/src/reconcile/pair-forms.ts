import type { Disclosure, Phase } from '../form/index.ts'
import { evidenceOf, sharedRows } from './evidence.ts'
import { byId, fileForms, type IdOf } from './file-forms.ts'
import { type Group, groupForms } from './group-forms.ts'
import type { Certainty, FormKey, Pairing, Relation, Verdict } from './pairing.ts'

export interface PairOptions {
  /** How forms are named in verdicts and sorted; default: file name and number. */
  readonly idOf?: IdOf
  readonly verdicts?: readonly Verdict[]
}

const likelyFrom = 0.6
const certainFrom = 0.95
/** Of more candidates no closest one is looked for. */
const mostCandidates = 20

/** Phases that report on approved targets. */
const reports = ['monitoring', 'self-evaluation', 'evaluation'] as const

const at = <F extends FormKey>(group: Group<F>, year: number, phase: Phase): Group<F> =>
  group.filter((each) => each.year === year && each.phase === phase)

/** What a person said of two forms; undefined where nobody said anything of any. */
type Said = ((a: FormKey, b: FormKey) => Verdict['verdict'] | undefined) | undefined

/** The one that a person named, else the one that shares most indicators, if no other shares as many; else the first, as one of several. */
const closest = <F extends FormKey>(
  of: F,
  all: Group<F>,
  said: Said,
): { readonly found: F; readonly of: number } | undefined => {
  const left = said ? all.filter((each) => said(each, of) !== 'refuted') : all
  const named = said ? left.filter((each) => said(each, of) === 'confirmed') : []
  const candidates = named.length > 0 ? named : left
  const [first, ...others] = candidates
  if (!first) return undefined
  if (others.length === 0) return { found: first, of: 1 }
  const ranked = candidates
    .slice(0, mostCandidates)
    .map((each) => ({ each, shared: sharedRows(each, of).shared }))
    .toSorted((a, b) => b.shared - a.shared)
  const [best, second] = ranked
  const clear = best !== undefined && second !== undefined && best.shared > second.shared
  return clear ? { found: best.each, of: 1 } : { found: first, of: candidates.length }
}

const verdictKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

interface Link<F extends FormKey> {
  readonly earlier: F
  readonly later: F
  readonly relation: Relation
  readonly candidates: number
}

const saidBy = (verdicts: readonly Verdict[]): Said => {
  if (verdicts.length === 0) return undefined
  const said = new Map(verdicts.map(({ a, b, verdict }) => [verdictKey(a, b), verdict]))
  return (a, b) => said.get(verdictKey(a.id, b.id))
}

const pairMaker =
  (said: Said) =>
  <F extends FormKey>({ earlier, later, relation, candidates }: Link<F>, doubted: boolean): Pairing<F> => {
    const { score, reasons } = evidenceOf(earlier, later)
    if (said?.(earlier, later) === 'confirmed')
      return { earlier, later, relation, score: 1, certainty: 'certain', reasons: [{ kind: 'confirmed' }, ...reasons] }
    const unclear = doubted || candidates > 1 || score < likelyFrom
    const certainty: Certainty = unclear ? 'possible' : score >= certainFrom ? 'certain' : 'likely'
    const several = candidates > 1 ? [{ kind: 'several-candidates', count: candidates } as const] : []
    return { earlier, later, relation, score, certainty, reasons: [...reasons, ...several] }
  }

const linksOfYear = <F extends FormKey>(group: Group<F>, year: number, said: Said): readonly Link<F>[] => {
  const [targets, adjusted] = [at(group, year, 'target'), at(group, year, 'adjustment')]
  const link = (relation: Relation, later: F, candidates: Group<F>): readonly Link<F>[] => {
    const near = closest(later, candidates, said)
    return near ? [{ earlier: near.found, later, relation, candidates: near.of }] : []
  }
  const approved = adjusted.length > 0 ? adjusted : targets
  const lastTargets = at(group, year - 1, 'target')
  return [
    ...adjusted.flatMap((each) => link('adjusted', each, targets)),
    ...reports.flatMap((phase) => at(group, year, phase).flatMap((each) => link('approved', each, approved))),
    ...at(group, year, 'self-evaluation').flatMap((each) => link('monitored', each, at(group, year, 'monitoring'))),
    ...targets.flatMap((each) => link('last-year', each, lastTargets)),
    ...targets.flatMap((each) => link('result', each, at(group, year - 1, 'self-evaluation'))),
  ]
}

const linksOf = <F extends FormKey>(group: Group<F>, said: Said): readonly Link<F>[] => {
  const years = new Set(group.flatMap(({ year }) => year ?? []))
  return [...years].toSorted((a, b) => a - b).flatMap((year) => linksOfYear(group, year, said))
}

/** The pairs of forms of which only the keys are at hand, in the order of their ids. */
export const pairKeys = <F extends FormKey>(
  filed: readonly F[],
  verdicts: readonly Verdict[] = [],
): readonly Pairing<F>[] => {
  const { groups, doubts } = groupForms(filed, verdicts)
  const said = saidBy(verdicts)
  const pair = pairMaker(said)
  const sure = groups.flatMap((group) => linksOf(group, said).map((link) => pair(link, false)))
  const doubtful = doubts.flatMap(({ a, b }) => {
    const own = new Set(a)
    return linksOf([...a, ...b], said)
      .filter(({ earlier, later }) => own.has(earlier) !== own.has(later))
      .map((link) => pair(link, true))
  })
  // By their places in the pile, for files of one name are not one.
  const places = new Map([...filed].sort(byId).map((each, place) => [each, place]))
  const placeOf = (of: F): number => places.get(of) ?? 0
  const key = ({ earlier, later, relation }: Pairing<F>) => `${placeOf(earlier)} ${placeOf(later)} ${relation}`
  return [...new Map([...sure, ...doubtful].map((each) => [key(each), each])).values()].sort(
    (a, b) =>
      placeOf(a.earlier) - placeOf(b.earlier) ||
      placeOf(a.later) - placeOf(b.later) ||
      (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : 0),
  )
}

/**
 * Which forms of a pile belong together and why: target, monitoring and self-evaluation of one project and year, and the
 * same project in the year before. The same pile in any order gives the same pairs in the same order.
 *
 * @example pairForms([target, selfEvaluation])[0]?.relation // 'approved'
 */
export const pairForms = (
  disclosures: readonly Disclosure[],
  { idOf, verdicts }: PairOptions = {},
): readonly Pairing[] => pairKeys(fileForms(disclosures, idOf), verdicts)

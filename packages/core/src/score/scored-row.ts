import { distance, highest, lowest, nearest } from './agreement.ts'
import { type Exact, isBelowZero, isEqual, isMore, plain, rounded, zero } from './decimal.ts'
import { partOf } from './derivation.ts'
import { type Doubt, doubt } from './doubt.ts'
import type { Earned } from './earned.ts'
import { partBasis } from './part-basis.ts'
import { isVerified, type Profile } from './profile.ts'
import type { RowCells } from './row-cells.ts'
import type { ScoreRow } from './scorecard.ts'
import { derivationSentence } from './words/derivation-sentence.ts'
import { doubtSentence, inAll, type Verdict, verdictSentence } from './words/sentences.ts'

/** What all rows of a form share. */
export interface FormScope {
  readonly profile: Profile
  readonly tolerance: Exact
  readonly region: string | undefined
  /** Year of the form, where it has one: by its law the row is judged. */
  readonly year: number | undefined
}

/** What the row earns by another profile. */
export interface Alternative {
  readonly profile: Profile
  readonly earned: Earned
}

/** Rules that give all to whoever meets the target need no located wording. */
const undisputed: ReadonlySet<string> = new Set(['met', 'met-range', 'on-time', 'compound-met', 'open'])

const doubtsOf = (earned: Earned, profile: Profile): readonly Doubt[] => {
  const { rule } = earned.derivation
  const part = partOf[rule]
  const unlocated = part !== null && !undisputed.has(rule) && !isVerified(profile, part)
  return unlocated ? [...earned.doubts, doubt('unverified', { part })] : earned.doubts
}

/** The unit's own judgement stands within a range; where nothing can be said, there is no score of ours. */
const scoreOf = ({ points, derivation }: Earned, printed: Exact | undefined, decimals: number): Exact | undefined => {
  if (points.kind === 'exact') return points.score
  if (printed === undefined || derivation.rule === 'open') return undefined
  return nearest(points, printed, decimals)
}

const verdictOf = (
  {
    earned,
    printed,
    score,
    weight,
    tolerance,
    others,
  }: Pick<Verdict, 'printed' | 'score' | 'tolerance' | 'others'> & {
    readonly earned: Earned
    readonly weight: Exact | undefined
  },
  decimals: number,
): Verdict => {
  const [from, to] = [lowest(earned.points), highest(earned.points, decimals)]
  const bounds = { printed, score, from, to, weight: weight ?? zero, tolerance, others }
  const kind = (): Verdict['kind'] => {
    if (printed === undefined) return 'unscored'
    if (weight !== undefined && (isBelowZero(printed) || isMore(printed, weight))) return 'above'
    if (score === undefined) return 'unknown'
    // Without a grade the unit's own judgement counts, and nothing speaks for or against it.
    if (earned.derivation.rule === 'grade' && earned.derivation.grade === 'unknown') return 'judged'
    if (!isEqual(printed, score)) return printed.minus(score).abs().lte(tolerance) ? 'near' : 'wrong'
    return earned.points.kind === 'exact' ? 'same' : 'inside'
  }
  return { kind: kind(), ...bounds }
}

const agreement: Readonly<Record<Verdict['kind'], ScoreRow['agrees']>> = {
  same: 'yes',
  inside: 'yes',
  near: 'yes',
  wrong: 'no',
  above: 'no',
  judged: 'unknown',
  unscored: 'unknown',
  unknown: 'unknown',
}

/** A row of the Scorecard before it is said in words and cited. */
export type JudgedRow = Omit<ScoreRow, 'sentence' | 'verdict' | 'basis' | 'doubts'> & {
  readonly doubts: readonly Doubt[]
}

/** A row that was judged. Most are as they should be: only of the others is all that can be told asked for. */
export interface Judged {
  readonly earned: Earned
  readonly agrees: ScoreRow['agrees']
  readonly verdict: Verdict
  readonly row: () => JudgedRow
}

/**
 * What was earned by a row, set beside what the unit printed. What it earns by other profiles is asked only where the two
 * differ.
 */
export const judgeRow = (
  cells: RowCells,
  earned: Earned,
  alternatives: () => readonly Alternative[],
  scope: FormScope,
): Judged => {
  const { profile, tolerance } = scope
  const { printed, weight } = cells
  const { decimals } = profile.rounding
  const score = scoreOf(earned, printed, decimals)
  const away =
    printed === undefined || score === undefined ? undefined : printed === score ? zero : printed.minus(score)
  const right =
    printed === undefined || away === undefined || away.isZero()
      ? []
      : alternatives().filter((other) => {
          if (other.earned.derivation.rule === 'open') return false
          const far = distance(other.earned.points, printed, decimals)
          return far.lte(tolerance) && far.lt(away.abs())
        })
  const others = right.map((other) => other.profile.name)
  const verdict = verdictOf({ earned, printed, score, weight, tolerance, others }, decimals)
  const agrees = agreement[verdict.kind]
  const row = (): JudgedRow => ({
    ...cells.identity(),
    weight: weight === undefined ? null : plain(weight),
    comparison: earned.comparison,
    met: earned.met,
    ratio: earned.ratio === undefined ? null : plain(rounded(earned.ratio(), 4)),
    printed: printed === undefined ? null : plain(printed),
    score: score === undefined ? null : plain(score),
    range: {
      from: plain(lowest(earned.points)),
      to: plain(earned.points.kind === 'exact' ? earned.points.score : earned.points.to),
      toIncluded: earned.points.kind === 'exact' || earned.points.toIncluded,
    },
    difference: away === undefined ? null : plain(away),
    agrees,
    rightUnder: right.map((other) => other.profile.id),
    derivation: earned.derivation,
    doubts: [...doubtsOf(earned, profile), ...(printed === undefined ? [doubt('score-missing')] : [])],
  })
  return { earned, agrees, verdict, row }
}

/** One row of the Scorecard: what was judged, said in words, with the law on which it rests. */
export const sayRow = ({ row, verdict }: Judged, { profile, ...scope }: FormScope): ScoreRow => {
  const { doubts, ...judged } = row()
  const { derivation, range } = judged
  const part = partOf[derivation.rule]
  const outcome = { low: range.from, high: range.to, decimals: profile.rounding.decimals }
  return {
    ...judged,
    basis: part === null ? [] : partBasis(profile, part, scope),
    sentence: inAll((lang) => derivationSentence(derivation, outcome, lang)),
    verdict: verdictSentence(verdict),
    doubts: doubts.map((item) => ({ ...item, sentence: doubtSentence(item) })),
  }
}

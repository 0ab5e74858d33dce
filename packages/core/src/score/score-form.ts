import type { Form } from '../form/form.ts'
import type { Printed } from '../form/printed.ts'
import { basisOf } from '../law/basis-of.ts'
import { distance, highest, lowest, nearest, toleranceOf } from './agreement.ts'
import { type Exact, exact, plain, rounded, zero } from './decimal.ts'
import { partOf } from './derivation.ts'
import { type Doubt, doubt } from './doubt.ts'
import type { Earned } from './earned.ts'
import { type ExecutionLine, executionLine } from './execution-line.ts'
import { isVerified, type Profile } from './profile.ts'
import { inForceIn, profiles } from './profiles.ts'
import { earnedBy, type FormEarned } from './score-of.ts'
import type { Scorecard, ScoreRow } from './scorecard.ts'
import { totalsOf } from './totals.ts'
import { engineVersion, scoringVersion } from './versions.ts'
import { derivationSentence } from './words/derivation-sentence.ts'
import { doubtSentence, inAll, type Verdict, verdictSentence } from './words/sentences.ts'

/** What a row's cells say, before it is scored. */
interface RowCells {
  readonly identity: Pick<ScoreRow, 'kind' | 'name' | 'place' | 'at' | 'target' | 'actual'> &
    Partial<Pick<ScoreRow, 'indicator' | 'level1' | 'level2'>>
  readonly printed: Exact | undefined
  readonly weight: Exact | undefined
}

interface FormScope {
  readonly profile: Profile
  readonly tolerance: Exact
  readonly region: string | undefined
}

interface Alternative {
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
    if (weight !== undefined && (printed.lt(zero) || printed.gt(weight))) return 'above'
    if (score === undefined) return 'unknown'
    if (!printed.eq(score)) return printed.minus(score).abs().lte(tolerance) ? 'near' : 'wrong'
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
  unscored: 'unknown',
  unknown: 'unknown',
}

const scored = (cells: RowCells, earned: Earned, alternatives: readonly Alternative[], scope: FormScope): ScoreRow => {
  const { profile, tolerance, region } = scope
  const { printed, weight } = cells
  const { decimals } = profile.rounding
  const score = scoreOf(earned, printed, decimals)
  const away = printed === undefined || score === undefined ? undefined : printed.minus(score)
  const right =
    printed === undefined || away === undefined || away.isZero()
      ? []
      : alternatives.filter((other) => {
          if (other.earned.derivation.rule === 'open') return false
          const far = distance(other.earned.points, printed, decimals)
          return far.lte(tolerance) && far.lt(away.abs())
        })
  const others = right.map((other) => other.profile.name)
  const verdict = verdictOf({ earned, printed, score, weight, tolerance, others }, decimals)
  const [from, to] = [lowest(earned.points), earned.points.kind === 'exact' ? earned.points.score : earned.points.to]
  const outcome = { low: plain(from), high: plain(to), decimals }
  const part = partOf[earned.derivation.rule]
  const missing = printed === undefined ? [doubt('score-missing')] : []
  return {
    ...cells.identity,
    weight: weight === undefined ? null : plain(weight),
    comparison: earned.comparison,
    met: earned.met,
    ratio: earned.ratio === undefined ? null : plain(rounded(earned.ratio, 4)),
    printed: printed === undefined ? null : plain(printed),
    score: score === undefined ? null : plain(score),
    range: {
      from: plain(from),
      to: plain(to),
      toIncluded: earned.points.kind === 'exact' || earned.points.toIncluded,
    },
    difference: away === undefined ? null : plain(away),
    agrees: agreement[verdict.kind],
    rightUnder: right.map((other) => other.profile.id),
    derivation: earned.derivation,
    basis: (part === null ? [] : (profile.sources[part] ?? [])).map((source) =>
      basisOf(source, region === undefined ? {} : { region }),
    ),
    sentence: inAll((lang) => derivationSentence(earned.derivation, outcome, lang)),
    verdict: verdictSentence(verdict),
    doubts: [...doubtsOf(earned, profile), ...missing].map((item) => ({ ...item, sentence: doubtSentence(item) })),
  }
}

const decimalOf = (cell: Printed<string | number> | undefined): Exact | undefined =>
  typeof cell?.value === 'string' ? exact(cell.value) : undefined

const executionCells = (form: Form, formIndex: number, line: ExecutionLine, weight: Exact): RowCells => {
  const cell = (index: number | undefined) => (index === undefined ? undefined : form.funds[index]?.amount)
  const pointer = (index: number | undefined) =>
    index === undefined ? undefined : `/forms/${formIndex}/funds/${index}/amount`
  const at = {
    target: pointer(line.budget),
    actual: pointer(line.executed),
    weight: pointer(line.weight),
    score: pointer(line.score),
  }
  const name = form.funds[line.budget ?? line.executed ?? line.weight ?? line.score ?? 0]?.path.join('/') ?? ''
  return {
    identity: {
      kind: 'execution',
      name,
      place: (cell(line.score) ?? cell(line.executed) ?? cell(line.budget))?.place ?? form.place,
      at: Object.fromEntries(Object.entries(at).filter(([, value]) => value !== undefined)),
      target: cell(line.budget)?.raw ?? '',
      actual: cell(line.executed)?.raw ?? '',
    },
    printed: decimalOf(cell(line.score)),
    weight,
  }
}

const indicatorCells = (
  form: Form,
  formIndex: number,
  indicator: number,
  weight: Exact | undefined,
): RowCells | undefined => {
  const row = form.indicators[indicator]
  if (row === undefined) return undefined
  const base = `/forms/${formIndex}/indicators/${indicator}`
  return {
    identity: {
      kind: 'indicator',
      indicator,
      name: row.name.raw,
      ...(row.level1.value && { level1: row.level1.value }),
      ...(row.level2.value && { level2: row.level2.value }),
      place: (row.score ?? row.name).place,
      at: {
        name: `${base}/name`,
        target: `${base}/target`,
        ...(row.actual && { actual: `${base}/actual` }),
        ...(row.weight && { weight: `${base}/weight` }),
        ...(row.score && { score: `${base}/score` }),
      },
      target: row.target.raw,
      actual: row.actual?.raw ?? '',
    },
    printed: decimalOf(row.score),
    weight,
  }
}

/** The profiles that a unit may have meant: those of the whole country and of the profile's own region, in force. */
const othersFor = (form: Form, profile: Profile): readonly Profile[] =>
  profiles.filter(
    (other) =>
      other.id !== profile.id &&
      (other.region === '000000' || other.region === profile.region) &&
      (form.year.value === undefined || inForceIn(other, form.year.value)),
  )

/**
 * Whether a form has anything to score: scores, or points beside actual values.
 * @example isScored(targetForm) // false
 */
export function isScored(form: Form): boolean {
  return (
    form.phase === 'self-evaluation' ||
    form.indicators.some((row) => row.score !== undefined && row.actual !== undefined)
  )
}

/**
 * Recomputes every row of a self-evaluation by a profile, sets the unit's own scores beside ours, and says under which
 * of the `others` (default: those that may have been meant) the unit would be right. Never throws on what a form
 * prints; what no rule covers is a range from nothing to all.
 * @example scoreForm(form, 0, national).totals.printed // '100'
 */
export function scoreForm(form: Form, formIndex: number, profile: Profile, others?: readonly Profile[]): Scorecard {
  const line = executionLine(form)
  const own = earnedBy(form, line, profile)
  const tried = (others ?? othersFor(form, profile)).filter((other) => other.id !== profile.id)
  const alternatives = tried.map((other) => ({ profile: other, form: earnedBy(form, line, other) }))
  const pick = (choose: (form: FormEarned) => Earned | undefined): readonly Alternative[] =>
    alternatives.flatMap((other) => {
      const earned = choose(other.form)
      return earned === undefined ? [] : [{ profile: other.profile, earned }]
    })
  const cells = own.indicators.map((row, index) => indicatorCells(form, formIndex, index, row.weight))
  const execution = line && own.execution && executionCells(form, formIndex, line, own.execution.weight)
  const scores = [
    line?.score === undefined ? undefined : form.funds[line.score]?.amount,
    ...form.indicators.map((row) => row.score),
  ]
  const printed = scores.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []))
  const tolerance = toleranceOf(printed, profile)
  const region = profile.region === '000000' ? undefined : profile.region
  const scope = { profile, tolerance, region }
  const rows = [
    ...(execution && own.execution
      ? [
          scored(
            execution,
            own.execution.earned,
            pick((other) => other.execution?.earned),
            scope,
          ),
        ]
      : []),
    ...own.indicators.flatMap(({ earned }, index) => {
      const row = cells[index]
      return row === undefined
        ? []
        : [
            scored(
              row,
              earned,
              pick((other) => other.indicators[index]?.earned),
              scope,
            ),
          ]
    }),
  ]
  const { totals, grade, doubts } = totalsOf(form, formIndex, rows, profile)
  return {
    schema: 'jiheng-scorecard/1',
    form: formIndex,
    title: form.title.raw,
    project: form.project?.name.raw ?? '',
    unit: (form.implementingUnit ?? form.competentDepartment)?.raw ?? '',
    year: form.year.value ?? null,
    made: {
      engine: engineVersion,
      rules: scoringVersion,
      template: form.template,
      profile: `${profile.id}@${profile.version}`,
      others: tried.map((other) => `${other.id}@${other.version}`),
    },
    profile: { id: profile.id, version: profile.version, name: profile.name, verified: profile.verified },
    tolerance: plain(tolerance),
    rows,
    totals,
    grade,
    doubts: doubts.map((item) => ({ ...item, sentence: doubtSentence(item) })),
  }
}

import type { Form } from '../form/form.ts'
import type { Indicator } from '../form/indicator.ts'
import { kept, once } from '../form/kept.ts'
import { toleranceOf } from './agreement.ts'
import { plain } from './decimal.ts'
import { executionLines } from './execution-line.ts'
import { levelsOf } from './levels.ts'
import { isVerified, type Profile, profileParts } from './profile.ts'
import { inForceIn, profiles } from './profiles.ts'
import { executionCells, indicatorCells } from './row-cells.ts'
import { earnedBy, rowEarnedBy } from './score-of.ts'
import type { Scorecard } from './scorecard.ts'
import { type Alternative, type FormScope, type Judged, type JudgedRow, judgeRow, sayRow } from './scored-row.ts'
import { totalsOf } from './totals.ts'
import { engineVersion, scoringVersion } from './versions.ts'
import { doubtSentence } from './words/sentences.ts'

/** The parts of a profile that decide over the points of a row. */
const rowParts = [
  'execution',
  'equal',
  'reverse',
  'satisfaction',
  'qualitative',
  'late',
  'passGate',
  'overfulfilmentReduction',
] as const

/** What decides over the points of a row: profiles that are alike in it give every row the same. */
const rowRules = kept((profile: Profile): string =>
  JSON.stringify([...rowParts.map((part) => profile[part]), profile.rounding.decimals, profile.weights.execution]),
)

/**
 * The profiles that a unit may have meant: those of the whole country and of the profile's own region, in force, that score
 * otherwise.
 */
const othersFor = (form: Form, profile: Profile): readonly Profile[] => {
  const seen = new Set([rowRules(profile)])
  return profiles.filter((other) => {
    const meant =
      other.id !== profile.id &&
      (other.region === '000000' || other.region === profile.region) &&
      (form.year.value === undefined || inForceIn(other, form.year.value))
    if (!meant || seen.has(rowRules(other))) return false
    seen.add(rowRules(other))
    return true
  })
}

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

/** The rows of a form, judged, and what they were judged by. */
interface JudgedForm {
  readonly rows: readonly Judged[]
  readonly scope: FormScope
  /** The other profiles that were set beside the own one. */
  readonly tried: readonly Profile[]
}

const judge = (form: Form, formIndex: number, profile: Profile, others: readonly Profile[] | undefined): JudgedForm => {
  const lines = executionLines(form)
  const own = earnedBy(form, lines, profile)
  const tried = (others ?? othersFor(form, profile)).filter((other) => other.id !== profile.id)
  // What execution earns may hang on all rows of a form; an indicator's row stands alone.
  const alternatives = once(() => tried.map((other) => ({ profile: other, ...earnedBy(form, lines, other) })))
  const executionByOthers = (index: number) => (): readonly Alternative[] =>
    alternatives().flatMap(({ profile: other, execution }) => {
      const earned = execution[index]?.earned
      return earned === undefined ? [] : [{ profile: other, earned }]
    })
  const rowByOthers = (row: Indicator) => (): readonly Alternative[] =>
    tried.map((other) => ({ profile: other, earned: rowEarnedBy(form, row, other).earned }))
  const scores = [
    ...lines.map(({ score }) => (score === undefined ? undefined : form.funds[score]?.amount)),
    ...form.indicators.map((row) => row.score),
  ]
  const printed = scores.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []))
  const tolerance = toleranceOf(printed, profile)
  const region = profile.region === '000000' ? undefined : profile.region
  const scope = { profile, tolerance, region, year: form.year.value }
  const execution = own.execution.map(({ line, weight, earned }, index) =>
    judgeRow(executionCells(form, formIndex, line, weight), earned, executionByOthers(index), scope),
  )
  const indicators = own.indicators.flatMap(({ earned, weight }, index) => {
    const row = form.indicators[index]
    const cells = indicatorCells(form, formIndex, index, weight)
    return row === undefined || cells === undefined ? [] : [judgeRow(cells, earned, rowByOthers(row), scope)]
  })
  return { rows: [...execution, ...indicators], scope, tried }
}

const isRemarkable = ({ earned, agrees }: Judged): boolean =>
  agrees === 'no' || earned.met === 'no' || earned.doubts.length > 0

/**
 * The rows of a self-evaluation of which there may be something to say, as `scoreForm` recomputes them, without words, totals
 * and law: those that missed their target, that were scored otherwise than we do, or that leave a doubt.
 * @example remarkableRows(form, 0, national).filter(({ agrees }) => agrees === 'no')
 */
export function remarkableRows(form: Form, formIndex: number, profile: Profile): readonly JudgedRow[] {
  return judge(form, formIndex, profile, undefined).rows.flatMap((judged) =>
    isRemarkable(judged) ? [judged.row()] : [],
  )
}

/**
 * Recomputes every row of a self-evaluation by a profile, sets the unit's own scores beside ours, and says under which
 * of the `others` (default: those that may have been meant) the unit would be right. Never throws on what a form
 * prints; what no rule covers is a range from nothing to all.
 * @example scoreForm(form, 0, national).totals.printed // '100'
 */
export function scoreForm(form: Form, formIndex: number, profile: Profile, others?: readonly Profile[]): Scorecard {
  const { rows: judged, scope, tried } = judge(form, formIndex, profile, others)
  const { tolerance } = scope
  const rows = judged.map((row) => sayRow(row, scope))
  const { totals, grade, doubts } = totalsOf(form, formIndex, rows, profile)
  const levels = levelsOf(form, profile)
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
    profile: {
      id: profile.id,
      version: profile.version,
      name: profile.name,
      region: profile.region,
      validFrom: profile.validFrom,
      ...(profile.validTo !== undefined && { validTo: profile.validTo }),
      verified: profile.verified,
      unverified: profileParts.filter((part) => !isVerified(profile, part)),
    },
    tolerance: plain(tolerance),
    rows,
    levels: levels.levels,
    totals,
    grade,
    doubts: [...levels.doubts, ...doubts].map((item) => ({ ...item, sentence: doubtSentence(item) })),
  }
}

import type { Form } from '../../form/form.ts'
import { fillSentence } from '../../messages/fill-sentence.ts'
import { type Exact, exact, plain, zero } from '../decimal.ts'
import { executionLine } from '../execution-line.ts'
import { partBasis } from '../part-basis.ts'
import type { Profile } from '../profile.ts'
import type { LightBounds } from '../profile-monitoring.ts'
import { engineVersion, scoringVersion } from '../versions.ts'
import { percent } from '../words/derivation-sentence.ts'
import { inAll } from '../words/sentences.ts'
import { indicatorRow } from './indicator-light.ts'
import { lightSentences, lightWords } from './light-words.ts'
import { type Light, lightCodes, type MonitorCard, type MonitorRow } from './monitor-card.ts'
import { monthOf } from './month-of.ts'

/** The colour of a progress; 1 is just in time. */
export const lightOf = (progress: Exact, { red, yellow, blue }: LightBounds): Light => {
  if (progress.lt(exact(red))) return 'red'
  if (progress.lt(exact(yellow))) return 'yellow'
  return blue !== undefined && progress.gte(exact(blue)) ? 'blue' : 'green'
}

/** Whether a form reports in the course of its year. */
export const isMonitored = (form: Form): boolean => form.phase === 'monitoring'

const budgetRow = (form: Form, formIndex: number, profile: Profile, month: number | undefined): MonitorRow => {
  const line = executionLine(form)
  const cell = (index: number | undefined) => (index === undefined ? undefined : form.funds[index]?.amount)
  const [budget, executed] = [cell(line?.budget), cell(line?.executed)]
  const row = {
    kind: 'budget',
    name: form.funds[line?.executed ?? line?.budget ?? 0]?.path.join('/') ?? '',
    place: (executed ?? budget)?.place ?? form.place,
    ...(line?.executed !== undefined && { at: `/forms/${formIndex}/funds/${line.executed}/amount` }),
    target: budget?.raw ?? '',
    actual: executed?.raw ?? '',
  } as const
  const none = { share: null, progress: null, light: null }
  if (typeof budget?.value !== 'number' || typeof executed?.value !== 'number' || budget.value <= 0)
    return { ...row, ...none, sentence: lightSentences['no-money'] }
  const share = exact(executed.value).div(budget.value)
  if (month === undefined)
    return { ...row, ...none, share: plain(share.toDecimalPlaces(6)), sentence: lightSentences['no-month'] }
  const due = exact(month).div(12)
  const progress = share.div(due)
  const bounds = profile.monitoring?.budgetLight
  const light = bounds ? lightOf(progress, bounds) : null
  const data = {
    month: String(month),
    share: percent(plain(share)),
    due: percent(plain(due)),
    progress: percent(plain(progress)),
  }
  return {
    ...row,
    share: plain(share.toDecimalPlaces(6)),
    progress: plain(progress.toDecimalPlaces(6)),
    light,
    sentence: inAll((lang) =>
      light === null
        ? fillSentence(lightSentences['no-bounds'][lang], data, { lang })
        : fillSentence(lightSentences.progress[lang], { ...data, light: lightWords[light][lang] }, { lang }),
    ),
  }
}

/** What a region warns of beside its lights: execution below its line, target and money too far apart. */
const warningsOf = (
  rows: readonly MonitorRow[],
  { monitoring }: Profile,
  month: number | undefined,
): MonitorCard['warnings'] => {
  const share = rows.find(({ kind }) => kind === 'budget')?.share
  if (month === undefined || share === undefined || share === null || monitoring === undefined) return []
  const { execution = [], gapWarning, decisionDays } = monitoring
  const said = (name: 'execution-below' | 'gap', data: Readonly<Record<string, string>>) => ({
    code: name,
    sentence: inAll((lang) => {
      const days = String(decisionDays)
      const decision = decisionDays === undefined ? '' : fillSentence(lightSentences.decision[lang], { days }, { lang })
      return fillSentence(lightSentences[name][lang], { ...data, decision }, { lang })
    }),
  })
  // A line is that of the end of its month: before it, the line of the month before holds.
  const line = execution.findLast((each) => each.month <= month)
  const below = line !== undefined && exact(share).lt(exact(line.below))
  const quantities = rows.flatMap((row) => (row.level2 === 'quantity' && row.share !== null ? [exact(row.share)] : []))
  const whole = (value: Exact) => (value.gt(1) ? exact(1) : value)
  const reached = quantities.reduce((sum, value) => sum.plus(whole(value)), zero).div(Math.max(1, quantities.length))
  const gap = reached.minus(whole(exact(share))).abs()
  const apart = gapWarning !== undefined && quantities.length > 0 && gap.gt(exact(gapWarning))
  return [
    ...(below
      ? [said('execution-below', { month: String(month), share: percent(share), line: percent(line.below) })]
      : []),
    ...(apart
      ? [
          said('gap', {
            target: percent(plain(reached)),
            share: percent(share),
            gap: percent(plain(gap)),
            line: percent(gapWarning),
          }),
        ]
      : []),
  ]
}

/**
 * How far a form is in its year by the rules of a region: the light of its money, the lights of its rows where the region
 * has them, and what is warned of. Never throws on what a form prints.
 * @example monitorForm(form, 0, profile).light // 'yellow'
 */
export function monitorForm(form: Form, formIndex: number, profile: Profile): MonitorCard {
  const month = monthOf(form)
  const year = form.year.value
  const rows = [
    budgetRow(form, formIndex, profile, month),
    ...form.indicators.map((row, index) => indicatorRow({ form, formIndex, row, index, profile, month, lightOf })),
  ]
  const lights = rows.flatMap(({ light }) => (light === null ? [] : [light]))
  const region = profile.region === '000000' ? undefined : profile.region
  return {
    schema: 'jiheng-lights/1',
    form: formIndex,
    title: form.title.raw,
    project: form.project?.name.raw ?? '',
    unit: (form.implementingUnit ?? form.competentDepartment)?.raw ?? '',
    year: year ?? null,
    month: month ?? null,
    made: { engine: engineVersion, rules: scoringVersion, profile: `${profile.id}@${profile.version}` },
    profile: { id: profile.id, version: profile.version, name: profile.name, verified: profile.verified },
    rows,
    light: lightCodes.find((light) => lights.includes(light)) ?? null,
    warnings: warningsOf(rows, profile, month),
    basis: partBasis(profile, 'monitoring', { region, year }),
  }
}

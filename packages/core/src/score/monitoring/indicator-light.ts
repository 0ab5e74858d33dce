import type { Form, Indicator } from '../../form/form.ts'
import { fillSentence } from '../../messages/fill-sentence.ts'
import { type Exact, exact, plain } from '../decimal.ts'
import type { Earned } from '../earned.ts'
import type { Profile } from '../profile.ts'
import type { LightBounds } from '../profile-monitoring.ts'
import { scoreRow } from '../rules/row.ts'
import { percent } from '../words/derivation-sentence.ts'
import { inAll } from '../words/sentences.ts'
import { gradeNames, lightSentences, lightWords } from './light-words.ts'
import type { Light, MonitorRow } from './monitor-card.ts'

/** Rows that grow through the year; the others are within their target or not. */
const growing: ReadonlySet<string> = new Set([
  'quantity',
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
  'serviceSatisfaction',
])

const gradeLights = { met: 'green', partly: 'yellow', missed: 'red' } as const

interface RowOf {
  readonly form: Form
  readonly formIndex: number
  readonly row: Indicator
  readonly index: number
  readonly profile: Profile
  readonly month: number | undefined
  readonly lightOf: (progress: Exact, bounds: LightBounds) => Light
}

type Lit = Pick<MonitorRow, 'progress' | 'light' | 'sentence'>

const unlit: Lit = { progress: null, light: null, sentence: lightSentences.open }

/** A region without lights of indicators: how far the row is, where that can be told. */
const unruled = (share: Exact | undefined): Lit => ({
  progress: null,
  light: null,
  sentence:
    share === undefined
      ? lightSentences['no-lights']
      : inAll((lang) => fillSentence(lightSentences['share-alone'][lang], { share: percent(plain(share)) }, { lang })),
})

const litBy = ({ row, month, profile, lightOf }: RowOf, earned: Earned, share: Exact | undefined): Lit => {
  const bounds = profile.monitoring?.indicatorLights
  if (bounds === undefined) return unruled(share)
  const { derivation, comparison, met } = earned
  if (derivation.rule === 'grade') {
    const { grade } = derivation
    if (grade === 'unknown') return unlit
    const light = gradeLights[grade]
    return {
      progress: null,
      light,
      sentence: inAll((lang) =>
        fillSentence(
          lightSentences.grade[lang],
          { grade: gradeNames[grade][lang], light: lightWords[light][lang] },
          { lang },
        ),
      ),
    }
  }
  if (growing.has(row.level2.value ?? '') && comparison === 'at-least' && share !== undefined) {
    if (month === undefined) return { progress: null, light: null, sentence: lightSentences['no-month'] }
    const due = exact(month).div(12)
    const progress = share.div(due)
    const light = lightOf(progress, bounds)
    const data = {
      month: String(month),
      share: percent(plain(share)),
      due: percent(plain(due)),
      progress: percent(plain(progress)),
    }
    return {
      progress: plain(progress.toDecimalPlaces(6)),
      light,
      sentence: inAll((lang) =>
        fillSentence(lightSentences.progress[lang], { ...data, light: lightWords[light][lang] }, { lang }),
      ),
    }
  }
  if (met === 'unknown') return unlit
  return met === 'yes'
    ? { progress: null, light: 'green', sentence: lightSentences.met }
    : { progress: null, light: 'red', sentence: lightSentences.missed }
}

/** The light of one indicator; where the region has no lights of indicators, how far it is. */
export const indicatorRow = (of: RowOf): MonitorRow => {
  const { form, formIndex, row, index, profile } = of
  // Points do not matter here: the rules tell how target and actual are held against each other.
  const earned = scoreRow({ weight: exact(1), profile, row, year: form.year.value })
  const share = earned.comparison === 'at-least' || earned.comparison === 'rate' ? earned.ratio?.() : undefined
  return {
    kind: 'indicator',
    indicator: index,
    name: row.name.raw,
    ...(row.level1.value && { level1: row.level1.value }),
    ...(row.level2.value && { level2: row.level2.value }),
    place: (row.actual ?? row.name).place,
    at: `/forms/${formIndex}/indicators/${index}/${row.actual ? 'actual' : 'name'}`,
    target: row.target.raw,
    actual: row.actual?.raw ?? '',
    share: share === undefined ? null : plain(share.toDecimalPlaces(6)),
    ...litBy(of, earned, share),
  }
}

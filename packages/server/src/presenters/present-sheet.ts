import { type Suppression, setAside } from '@jiheng/core/check/suppress'
import { type Disclosure, type Finding, understoodShare } from '@jiheng/core/form'
import type { ProfileChoice } from '@jiheng/core/score'
import type { Counts, Lang, Sheet } from '../api/index.ts'
import type { Engine } from '../engine/engine-types.ts'
import { presentFindings } from './present-finding.ts'

/** Forms, indicators and findings in numbers; those of the reading apart, and those that are set aside. */
export const countSheet = (disclosure: Disclosure, findings: readonly Finding[]): Counts => {
  const document = findings.filter((finding) => finding.origin === 'document')
  const own = document.filter((finding) => !finding.setAside)
  const count = (severity: Finding['severity']): number => own.filter((one) => one.severity === severity).length
  return {
    forms: disclosure.forms.length,
    indicators: disclosure.forms.reduce((sum, form) => sum + form.indicators.length, 0),
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    reading: findings.length - document.length,
    ...(document.length > own.length && { setAside: document.length - own.length }),
    understood: understoodShare(disclosure),
  }
}

export interface SheetChoices {
  readonly lang: Lang
  readonly profile?: ProfileChoice
  /** What was set aside in it. */
  readonly suppressions?: readonly Suppression[]
}

/** A Disclosure drawn, checked and scored, for the page. */
export const presentSheet = (
  engine: Engine,
  disclosure: Disclosure,
  { lang, profile, suppressions = [] }: SheetChoices,
): Sheet => {
  const { findings } = setAside(engine.check(disclosure, profile), disclosure, suppressions)
  return {
    disclosure,
    layout: engine.layout(disclosure),
    findings: presentFindings(engine, findings, disclosure, lang),
    counts: countSheet(disclosure, findings),
    scorecards: engine.scorecards(disclosure, profile),
    lights: engine.lights(disclosure, profile),
    versions: { engine: engine.version, profiles: engine.profilesOf(disclosure, profile) },
  }
}

import { fillSentence } from '../../messages/fill-sentence.ts'
import type { Lang } from '../../messages/lang.ts'
import type { ProfileMonitoring } from '../profile-monitoring.ts'
import { percent } from './derivation-sentence.ts'
import { profileWords } from './profile-words.ts'

/** How a region monitors, in sentences; empty where a profile says nothing of it. */
export const monitoringText = (monitoring: ProfileMonitoring | undefined, lang: Lang): string => {
  if (monitoring === undefined) return ''
  const say = (name: keyof typeof profileWords, data: Readonly<Record<string, string>> = {}) =>
    fillSentence(profileWords[name][lang], data, { lang })
  const { checks, execution, gapWarning, gapExplainedFrom, decisionDays, budgetLight, indicatorLights } = monitoring
  const dates = checks.map(({ month, through }) => {
    if (month === undefined) return say('monitoring-check-through', { through: String(through) })
    return through === undefined
      ? say('monitoring-check-month', { month: String(month) })
      : say('monitoring-check', { month: String(month), through: String(through) })
  })
  const lines = execution?.map(({ month, below }) =>
    say('monitoring-execution-line', { month: String(month), below: percent(below) }),
  )
  const bounds = ({ red, yellow, blue }: NonNullable<typeof indicatorLights>) => ({
    red: percent(red),
    yellow: percent(yellow),
    blue: blue === undefined ? '' : percent(blue),
  })
  return [
    ...dates,
    ...(lines ? [say('monitoring-execution', { lines: lines.join(lang === 'zh-CN' ? '，' : ', ') })] : []),
    ...(gapWarning === undefined ? [] : [say('monitoring-gap', { gap: percent(gapWarning) })]),
    ...(gapExplainedFrom === undefined ? [] : [say('monitoring-quantity', { gap: percent(gapExplainedFrom) })]),
    ...(decisionDays === undefined ? [] : [say('monitoring-decision', { days: String(decisionDays) })]),
    ...(budgetLight === undefined ? [] : [say('monitoring-budget-light', bounds(budgetLight))]),
    ...(indicatorLights === undefined ? [] : [say('monitoring-indicator-lights', bounds(indicatorLights))]),
  ].join(lang === 'zh-CN' ? '' : ' ')
}

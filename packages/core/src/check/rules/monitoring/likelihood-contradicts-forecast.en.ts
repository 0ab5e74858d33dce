import type { RuleDocs } from '../../rule.ts'

export const likelihoodContradictsForecastEn: RuleDocs = {
  title: 'Likelihood against forecast',
  what: 'On a monitoring form the forecast misses the target and the likelihood is 确定能; or it meets the target and the likelihood is 完全不可能.',
  why: 'Both cells are one judgement. Where they differ nobody knows which one to act on.',
  example: 'Target ≥600人次, forecast 560人次, 确定能.',
  instead: '600人次 or more as the forecast; or 有可能 with the reason.',
  cannotSee: '有可能 is not checked. Words and other units are not compared.',
}

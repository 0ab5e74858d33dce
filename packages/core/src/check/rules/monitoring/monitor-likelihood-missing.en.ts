import type { RuleDocs } from '../../rule.ts'

export const monitorLikelihoodMissingEn: RuleDocs = {
  title: 'No judgement of the likelihood',
  what: 'A monitoring form asks how likely each target is, and a row has no answer, or two.',
  why: 'The likelihood is the conclusion of monitoring: go on, press, or adjust.',
  example: '≥8台, 3台 done by July, none of the three ticked.',
  instead: '有可能 ticked, with the reason and the step.',
  cannotSee:
    'Forms that do not ask and blank forms are not checked. Whether the answer fits the forecast is told by likelihood-contradicts-forecast.',
}

import type { RuleDocs } from '../../rule.ts'

export const horizonExceedsYearEn: RuleDocs = {
  title: 'An annual value beyond the year',
  what: 'Name or value of an annual indicator speaks of a result years ahead (五年内完好率), or of a date after March of the next year.',
  why: 'The self-evaluation of the year cannot judge it; write what can be seen within the year.',
  example: 'Sustainable impact 果树三年内成活率: ≥90%.',
  instead: '当年果树成活率: ≥95%.',
  cannotSee:
    '近三年, 毕业五年内 and the like speak of the past or of a group and are not reported. 长期 and 持续 belong to the rule on vague values.',
}

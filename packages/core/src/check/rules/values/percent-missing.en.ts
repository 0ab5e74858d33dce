import type { RuleDocs } from '../../rule.ts'

export const percentMissingEn: RuleDocs = {
  title: 'A rate without percent sign',
  what: 'The name is a rate or a satisfaction, and the value has no percent sign.',
  why: '95 may be 95%, 95 points or 95 pieces; it cannot be compared with what is achieved.',
  example: 'Quality 路灯亮灯率: ≥98.',
  instead: '≥98%.',
  fixSafety:
    'For a satisfaction from 50 to 100 the sign changes nothing and may be added unseen; other rates may be per mille: a suggestion.',
  cannotSee: 'Rates written as decimals (≥0.95) and satisfaction on a scale up to 10 are not reported.',
}

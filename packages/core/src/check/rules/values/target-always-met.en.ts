import type { RuleDocs } from '../../rule.ts'

export const targetAlwaysMetEn: RuleDocs = {
  title: 'A target that is always met',
  what: 'The target is ≥0, or a share is to be ≤100%: doing nothing meets it.',
  why: 'It binds nobody, and points earned by it mean nothing.',
  example: '开展巡查次数 ≥0次; 问题整改率 ≤100%.',
  instead: '≥24次; =100% or ≥95%; of accidents and complaints =0起.',
  fixSafety: 'Whether none at all is wanted is for the unit to say: a suggestion only.',
  cannotSee: '≥0 of a change (no loss) and ≤100% of money used (nothing overspent) make sense and are left alone.',
}

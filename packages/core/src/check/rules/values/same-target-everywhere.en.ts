import type { RuleDocs } from '../../rule.ts'

export const sameTargetEverywhereEn: RuleDocs = {
  title: 'One value for everything',
  what: 'Six or more numeric targets of a form (without costs and satisfaction) are all the same, such as 100% or =1项.',
  why: 'Different work does not take exactly the same. The values were filled in by habit and ask nothing.',
  example: 'Eight rows, all of them 100%.',
  instead: 'Counts as counts, and each standard its own: ≥12处, ≥95%, =100%.',
  cannotSee: 'There may be a reason for 100% everywhere; only the values are looked at.',
}

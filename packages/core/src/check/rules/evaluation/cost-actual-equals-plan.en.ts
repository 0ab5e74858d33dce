import type { RuleDocs } from '../../rule.ts'

export const costActualEqualsPlanEn: RuleDocs = {
  title: 'Every cost exactly on plan',
  what: 'A self-evaluation has two or more costs, and every actual value equals its target.',
  why: 'Several expenses that all hit the plan exactly were mostly copied from it and not taken from the books.',
  example: '讲师费4.2万元, 场地费3.8万元, 资料费1.5万元: all the same.',
  instead: 'By the books: 讲师费4.05万元, 场地费3.8万元, 资料费1.46万元.',
  cannotSee: 'Fixed prices paid at once are equal anyway. Unit prices and rates are not compared.',
}

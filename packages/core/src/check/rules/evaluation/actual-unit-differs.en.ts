import type { RuleDocs } from '../../rule.ts'

export const actualUnitDiffersEn: RuleDocs = {
  title: 'The actual value has another unit',
  what: 'Target and actual value both have a unit, and the two neither convert nor count the same kind of thing.',
  why: 'Values in different units cannot be compared: nobody can say whether the target was met.',
  example: 'Target ≥40场, actual value 1260人次.',
  instead: '43场（参加1260人次）.',
  cannotSee: 'General counting words (个, 项, 家) are not told apart; values without a unit are not checked.',
}

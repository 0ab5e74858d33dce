import type { RuleDocs } from '../../rule.ts'

export const goalNumberDiffersEn: RuleDocs = {
  title: 'A number in the goal differs from its indicator',
  what: 'A number in the goal differs from the value of the indicator (or part of the goal) of the same name and unit; in a self-evaluation likewise what is told and what the rows say.',
  why: 'Indicators put the goal into numbers. With two numbers for one thing nobody knows which is meant.',
  example: 'Goal: 全年巡回义诊30场次……; quantity: 巡回义诊, ≥24场次.',
  instead: '30场次 in both.',
  cannotSee:
    'Only quantities of nearly the same name and the same unit are compared; of other words, where one number of a unit is left on each side, or where the names of rates and times end alike, a warning is given; numbers in Chinese characters and money (see “goal-amount-differs”) are not. Where rows add up to the number nothing is said; 约 and 余 allow a fifth.',
}

import type { RuleDocs } from '../../rule.ts'

export const textTableTotalDiffersEn: RuleDocs = {
  title: 'Prose and forms add up differently',
  what: 'The amounts of the items in the prose add up to another sum than the budgets of the project forms; or a letter gives another number of projects, or another sum, than the project tables behind it.',
  why: 'Both are about the same projects. A difference shows one left out, told twice, or with another amount.',
  example: 'Prose: four items, 46万元; forms: five, 52万元.',
  instead: 'Add the missing item to the prose, so that both are 52万元.',
  cannotSee:
    'The prose must give amounts, and at least two and half of them must match forms by name. Where number and sum of a letter both differ, only some tables may be attached, and nothing is said. Which side is right is not seen.',
}

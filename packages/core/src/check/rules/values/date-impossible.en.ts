import type { RuleDocs } from '../../rule.ts'

export const dateImpossibleEn: RuleDocs = {
  title: 'A day that does not exist',
  what: 'A date is in no calendar: month 13, 30 February, 29 February of a common year, 31 November, the 35th of every month.',
  why: 'Such a deadline cannot be checked, and no system can read it.',
  example: '2025年11月31日前.',
  instead: '2025年11月30日前.',
  cannotSee: 'Dates that exist and make no sense are not seen.',
}

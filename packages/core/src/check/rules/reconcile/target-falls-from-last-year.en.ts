import type { RuleDocs } from '../../rule.ts'

export const targetFallsFromLastYearEn: RuleDocs = {
  title: 'A target below last year’s',
  what: 'An indicator of a project asks for less than in the year before: a warning where the money is not less, a hint where it is less or not known. Or it lies 20% or more below what was reached last year (hint). Of costs, a higher ceiling; a sum may grow with the money.',
  why: 'Last year’s targets and results are what this year’s are set by. The same money for less needs a reason.',
  example: '2024: patrols ≥24, done 30; 2025: the same money, patrols ≥18.',
  instead: 'Ask for no fewer than 24, or give the reason.',
  cannotSee:
    'Projects whose work shrinks by nature are not told apart. Rows are paired by name. Dates and words are not compared.',
}

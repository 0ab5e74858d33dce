import type { RuleDocs } from '../../rule.ts'

export const goalCopiedFromLastYearEn: RuleDocs = {
  title: 'The goal is last year’s',
  what: 'The goals of a project in two consecutive years are alike by 0.85 or more (30 characters or more, years left out): a warning where the money grew by 10% or more and no target changed, else a hint.',
  why: 'Goals are set by last year’s results and this year’s budget. Copied, with more money for the same work, they bind nobody.',
  example: '2024: 300 000 yuan, 2025: 360 000 yuan; the goal is the same word for word, 24 patrols in both.',
  instead: 'Work the targets out anew and say what will be done this year.',
  cannotSee:
    'Recurring projects do the same every year, so a like goal may be right: mostly a hint. A reworded copy is not seen.',
}

import type { RuleDocs } from '../../rule.ts'

export const scoreOverWeightEn: RuleDocs = {
  title: 'A score above its points',
  what: 'A row’s score exceeds its points or is below 0; the execution rate likewise.',
  why: 'The points are the ceiling: the score is in the wrong row, or wrong.',
  example: 'Points 8, score 10.',
  instead: 'Points 8, score 8.',
  cannotSee:
    'Where points are blank only a score below 0 is reported. Wrong scores within the points belong to “score-formula”.',
}

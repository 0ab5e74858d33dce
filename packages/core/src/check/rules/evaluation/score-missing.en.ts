import type { RuleDocs } from '../../rule.ts'

export const scoreMissingEn: RuleDocs = {
  title: 'A row without a score',
  what: 'A row of a self-evaluation has points and an actual value and no score, while more than half of the rows are scored.',
  why: 'With one score missing the total rests on nothing.',
  example: '10 points, actual value 26台, no score.',
  instead: 'Score 10.',
  cannotSee: 'Rows whose points or scores are in merged cells are not checked.',
}

import type { RuleDocs } from '../../rule.ts'

export const totalScoreSumEn: RuleDocs = {
  title: 'The total is not the sum of its rows',
  what: 'The total differs from the points for execution plus those of all rows (tolerance 0.005; 0.5 for a whole total of rows with decimals).',
  why: 'The total decides the grade and what follows from it.',
  example: 'Execution 10, rows 86, total 98.',
  instead: 'Total 96.',
  fixSafety: 'The total or a row may be wrong, hence a suggestion.',
  cannotSee: 'With one score blank nothing is added. Whether the rows are right belongs to “score-formula”.',
}

import type { RuleDocs } from '../../rule.ts'

export const scoreFormulaEn: RuleDocs = {
  title: 'A score that no rule gives',
  what: 'Each row is computed again by the profile in force, and the score differs (beyond the printed decimals). Where another profile gives it, a hint says which.',
  why: 'The same achievement earns the same points, or projects cannot be compared and grades cannot be trusted.',
  example: 'Target ≥40场次, actual 36场次, points 8, score 7.8.',
  instead: 'Score 7.2 (8×36÷40).',
  cannotSee:
    'Rules differ by region: choose the right profile first. A lower score may be the unit’s own strictness: a hint. Scores above the points belong to “score-over-weight”, full marks for a miss to “full-score-unmet”. Damaged values and units that do not fit are not computed.',
}

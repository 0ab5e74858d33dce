import type { RuleDocs } from '../../rule.ts'

export const scoreFactorArithmeticEn: RuleDocs = {
  title: 'A score that its factor does not give',
  what: 'The form prints a score factor, and the score is not points times factor, within the printed decimals.',
  why: 'The factor is the reason for the score: where they differ one is wrong.',
  example: '10 points, factor 0.8, score 9.',
  instead: 'Score 8, or the factor 0.9.',
  fixSafety: 'Score and factor may each be wrong: a suggestion only.',
  cannotSee: 'Forms without a factor are not checked. Whether the factor is right cannot be seen.',
}

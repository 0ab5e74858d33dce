import type { RuleDocs } from '../../rule.ts'

export const rangeReversedEn: RuleDocs = {
  title: 'A range that nothing lies in',
  what: 'A range goes from the larger number to the smaller (20–12天), or the least of a cell is above its most (≥20%、≤10%).',
  why: 'No number lies in it: whatever is done, the target is missed.',
  example: '≥95%且≤90%; 18–12℃.',
  instead: '90%–95%; 12–18℃.',
  cannotSee: 'Numbers with different units are not compared.',
}

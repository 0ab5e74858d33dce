import type { RuleDocs } from '../../rule.ts'

export const directionWrongEn: RuleDocs = {
  title: 'An operator that points the wrong way',
  what: 'More is better and the target says ≤ (pass rates, satisfaction, events held), less is better and it says ≥ (faults, complaints, a day to be finished by), or it contradicts the form’s own column for the direction.',
  why: 'The worse the work, the sooner the target is met; every score is wrong.',
  example: '设施稳定完好率 ≤99%; 安全事故发生率 ≥1%.',
  instead: '≥99%; ≤1%.',
  fixSafety: 'Which way is meant is for a person to decide, hence a suggestion.',
  cannotSee:
    'Only names that say the direction clearly. What is controlled, limited or lowered may go either way and is left alone.',
}

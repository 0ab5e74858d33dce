import type { RuleDocs } from '../../rule.ts'

export const actualMissingEn: RuleDocs = {
  title: 'No actual value',
  what: 'A row of a self-evaluation has a target, and the actual value is blank or a dash.',
  why: 'Without it the row cannot be scored; a score that is there has no ground.',
  example: 'Target ≥24台, actual blank, score 10.',
  instead: 'Actual: 26台.',
  cannotSee: '无 may be the answer (accidents) and does not count as blank. A form without the column is not checked.',
}

import type { RuleDocs } from '../../rule.ts'

export const actualNotMeasuredEn: RuleDocs = {
  title: 'An actual value that is not measured',
  what: 'The actual value has ≥, ≤, >, <, 以上 or 以内, or copies the target.',
  why: 'What was achieved is measured or counted and is one number. “≥95%” shows that nothing was measured; the score has no ground.',
  example: 'Target ≥95%, actual ≥95%.',
  instead: 'Actual 97.3%, with the statistics or the survey.',
  cannotSee:
    'Whether the number was truly measured is not seen. Dates and words are not checked (for words see “qualitative-echo”).',
}

import type { Finding } from '../form/index.ts'
import type { Rule } from './rule.ts'

const ruleFailed = (said: Pick<Finding, 'sentence' | 'data'>): Finding => ({
  rule: 'rule-crashed',
  severity: 'warning',
  origin: 'reading',
  form: null,
  place: {},
  basis: [],
  ...said,
})

/** What is said when a rule of ours failed: the document is not to blame, and the other rules have run. */
export const crashFinding = (rule: Rule, fault: unknown): Finding =>
  ruleFailed({ data: { crashed: rule.id, reason: fault instanceof Error ? fault.message : String(fault) } })

/** What is said when a rule of ours did not come to an end in its time. */
export const tooLongFinding = (rule: Rule): Finding => ruleFailed({ sentence: 'too-long', data: { crashed: rule.id } })

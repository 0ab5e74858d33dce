import type { Finding } from '../form/index.ts'
import type { Rule } from './rule.ts'

/** What is said when a rule of ours failed: the document is not to blame, and the other rules have run. */
export const crashFinding = (rule: Rule, fault: unknown): Finding => ({
  rule: 'rule-crashed',
  severity: 'warning',
  origin: 'reading',
  form: null,
  place: {},
  basis: [],
  data: { crashed: rule.id, reason: fault instanceof Error ? fault.message : String(fault) },
})

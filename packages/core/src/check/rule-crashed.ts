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

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

/** What is said when a rule of ours failed: the document is not to blame, and the other rules have run. */
export const crashFinding = (rule: Rule, fault: unknown): Finding =>
  ruleFailed({ data: { crashed: rule.id, reason: reasonOf(fault) } })

/** What is said when a rule of ours did not come to an end in its time. */
export const tooLongFinding = (rule: Rule): Finding => ruleFailed({ sentence: 'too-long', data: { crashed: rule.id } })

/** What is said when it could not be told which documents of a pile belong together: nothing was compared. */
export const comparingFailed = (fault?: unknown): Finding =>
  ruleFailed(
    fault === undefined
      ? { sentence: 'comparing-too-long', data: {} }
      : { sentence: 'comparing', data: { reason: reasonOf(fault) } },
  )

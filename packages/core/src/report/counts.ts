import type { Finding } from '../form/index.ts'
import type { Counts } from './report.ts'

/** Findings counted by severity, doubts of the reading apart. */
export const countFindings = (findings: readonly Pick<Finding, 'severity' | 'origin'>[]): Counts => {
  const own = findings.filter(({ origin }) => origin === 'document')
  const of = (severity: Finding['severity']) => own.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), hints: of('hint'), doubts: findings.length - own.length }
}

/** Order of lists: most errors first, then most warnings, then most hints. */
export const worstFirst = (a: Counts, b: Counts): number =>
  b.errors - a.errors || b.warnings - a.warnings || b.hints - a.hints

/** What is charged to somebody. */
export const charged = ({ errors, warnings, hints }: Counts): number => errors + warnings + hints

import { type Finding, severities } from '../form/index.ts'
import type { Counts } from './report.ts'

/** Findings counted by severity; doubts of the reading apart, and what people have set aside. */
export const countFindings = (findings: readonly Pick<Finding, 'severity' | 'origin' | 'setAside'>[]): Counts => {
  const own = findings.filter(({ origin }) => origin === 'document')
  const charged = own.filter((finding) => finding.setAside === undefined)
  const of = (severity: Finding['severity']) => charged.filter((finding) => finding.severity === severity).length
  const aside = own.length - charged.length
  return {
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
    doubts: findings.length - own.length,
    ...(aside > 0 && { setAside: aside }),
  }
}

/** Order of lists: most errors first, then most warnings, then most hints. */
export const worstFirst = (a: Counts, b: Counts): number =>
  b.errors - a.errors || b.warnings - a.warnings || b.hints - a.hints

/** Order of a list of findings: errors, warnings, hints; what was set aside, with which nothing is to be done, last. */
export const gravestFirst = (
  a: Pick<Finding, 'severity' | 'setAside'>,
  b: Pick<Finding, 'severity' | 'setAside'>,
): number =>
  Number(a.setAside !== undefined) - Number(b.setAside !== undefined) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity)

/** What is charged to somebody. */
export const charged = ({ errors, warnings, hints }: Counts): number => errors + warnings + hints

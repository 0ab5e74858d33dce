import { rules as allRules, type Rule } from '../check/index.ts'
import { type Finding, type Severity, severities } from '../form/index.ts'
import { questionOf } from './question-of.ts'
import { type QuestionCode, questionCodes, reviewScheme } from './scheme.ts'

/** What one rule says to one question. */
export interface ReviewPoint {
  readonly rule: Rule
  readonly severity: Severity
  readonly findings: readonly Finding[]
  /** Points that are proposed to be taken away. */
  readonly deduction: number
}

/** Findings of a form by the question that they answer, the gravest first; those of no question are left out. */
export const reviewPoints = (
  findings: readonly Finding[],
  rules: readonly Rule[] = allRules,
): ReadonlyMap<QuestionCode, readonly ReviewPoint[]> => {
  const byRule = Map.groupBy(
    findings.filter(({ origin, setAside }) => origin === 'document' && setAside === undefined),
    ({ rule }) => rule,
  )
  const points = [...byRule].flatMap(([id, own]): (readonly [QuestionCode, ReviewPoint])[] => {
    const rule = rules.find((one) => one.id === id)
    const question = rule && questionOf(rule)
    const severity = severities.find((one) => own.some((finding) => finding.severity === one))
    if (rule === undefined || question === undefined || severity === undefined) return []
    const { first, more } = reviewScheme.deductions[severity]
    return [[question, { rule, severity, findings: own, deduction: first + more * (own.length - 1) }]]
  })
  return new Map(
    questionCodes.map((code) => [
      code,
      points
        .flatMap(([question, point]) => (question === code ? [point] : []))
        .toSorted(
          (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.deduction - a.deduction,
        ),
    ]),
  )
}

import type { Finding } from '../../form/index.ts'

/** Rules that add up or divide what a form prints: a number that was not read makes each of them wrong. */
const reckoning: ReadonlySet<string> = new Set([
  'weight-sum',
  'total-score-sum',
  'exec-rate-arithmetic',
  'score-formula',
  'closure-single-missing',
  'closure-single-wrong',
])

/** The reader could not tell where a number of the form belongs, or its rows do not make the sum that is printed. */
const losesNumbers = ({ rule, data }: Finding): boolean =>
  rule === 'parts-disagree' || (rule === 'text-not-understood' && /\d/.test(String(data.text ?? '')))

/**
 * A form of which numbers could not be placed is not charged with sums: the reader has said to look at the original, and what
 * it could not place may be the very number that is missing.
 */
export const notOfLostNumbers = (findings: readonly Finding[]): readonly Finding[] => {
  const damaged = new Set(
    findings.filter((each) => each.origin === 'reading' && losesNumbers(each)).map(({ form }) => form),
  )
  damaged.delete(null)
  return damaged.size === 0
    ? findings
    : findings.filter(({ origin, form, rule }) => origin === 'reading' || !(damaged.has(form) && reckoning.has(rule)))
}

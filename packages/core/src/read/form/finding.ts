import type { Finding, FindingData, Severity } from '../../form/finding.ts'
import type { Place } from '../../form/place.ts'

/** A fault of the reading, not of the unit: where damage to the text forced a decision. `at` is relative to the form,
 * `sentence` the key of its words where they are not the default. */
export const readingFinding = (
  rule: string,
  severity: Severity,
  place: Place,
  data: FindingData,
  more: { readonly at?: string; readonly sentence?: string } = {},
): Finding => ({
  rule,
  severity,
  origin: 'reading',
  form: null,
  place,
  ...more,
  basis: [],
  data,
})

/** The findings of a form, once its index is known. */
export const inForm = (findings: readonly Finding[], form: number): readonly Finding[] =>
  findings.map((finding) => ({
    ...finding,
    form,
    ...(finding.at === undefined ? {} : { at: `/forms/${form}/${finding.at}` }),
  }))

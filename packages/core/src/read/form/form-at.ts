import type { Finding } from '../../form/finding.ts'
import type { Form } from '../../form/form.ts'
import type { Place } from '../../form/place.ts'

/** The form within whose lines a place stands; undefined where it stands in none. */
const formAt = ({ line, sheet, file }: Place, forms: readonly Form[]): number | undefined => {
  if (line === undefined) return undefined
  const at = forms.findIndex(
    ({ kind, place }) =>
      kind === 'table' &&
      place.line !== undefined &&
      place.line <= line &&
      line <= (place.endLine ?? place.line) &&
      place.sheet === sheet &&
      place.file === file,
  )
  return at < 0 ? undefined : at
}

/**
 * The findings of what a reading could not use or put in order, each with the form in whose lines it stands: that form is
 * not charged with what may stand there.
 */
export const withForms = (findings: readonly Finding[], forms: readonly Form[]): readonly Finding[] =>
  findings.map((finding) => {
    if (finding.form !== null || (finding.rule !== 'order-lost' && finding.rule !== 'text-not-understood'))
      return finding
    const form = formAt(finding.place, forms)
    return form === undefined ? finding : { ...finding, form }
  })

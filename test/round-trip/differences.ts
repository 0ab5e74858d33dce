import { type Difference, type Disclosure, sameDisclosure, sameForm } from '@jiheng/core/form'

const text = (data: unknown): string => {
  if (data === undefined) return 'absent'
  const printed = typeof data === 'object' && data !== null && 'raw' in data ? data : undefined
  const { raw, value } = (printed ?? {}) as { raw?: unknown; value?: unknown }
  const full = printed
    ? `${JSON.stringify(raw)}${value === undefined ? '' : ` = ${JSON.stringify(value)}`}`
    : JSON.stringify(data)
  return full.length > 160 ? `${full.slice(0, 160)}…` : full
}

const line = (root: string, { at, a, b }: Difference): string => `${root}${at}: ${text(a)} → ${text(b)}`

const count = (printed: Disclosure, read: Disclosure): readonly string[] =>
  printed.forms.length === read.forms.length
    ? []
    : [`/forms: ${printed.forms.length} printed, ${read.forms.length} read`]

/** Where forms read again differ from those that were printed, a line each; none where they are the same. */
export const formDifferences = (printed: Disclosure, read: Disclosure): readonly string[] => [
  ...count(printed, read),
  ...printed.forms.flatMap((form, i) => {
    const again = read.forms[i]
    return again ? sameForm(form, again).map((difference) => line(`/forms/${i}`, difference)) : []
  }),
]

/** As `formDifferences`, and the prose, the cover, title, publisher, year and date as well. */
export const wholeDifferences = (printed: Disclosure, read: Disclosure): readonly string[] => [
  ...count(printed, read),
  ...sameDisclosure(printed, read).map((difference) => line('', difference)),
]

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

/** The Printed that a pointer names, or whose value or raw text it names. */
const printedAt = (data: unknown, at: string): unknown =>
  at
    .replace(/\/(?:value|raw)$/, '')
    .split('/')
    .slice(1)
    .reduce(
      (part: unknown, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      data,
    )

/** Whether something was only concluded when the form was made, and never printed. */
const isUnprinted = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'inferred' in data && 'raw' in data && data.raw === ''

/**
 * Where forms read again differ from those that were made and printed, a line each; none where they are the same. What was
 * concluded for a new form and stands nowhere in its print (the year of a form without one) is not asked for.
 */
export const formDifferences = (printed: Disclosure, read: Disclosure): readonly string[] => [
  ...count(printed, read),
  ...printed.forms.flatMap((form, i) => {
    const again = read.forms[i]
    const differences = again ? sameForm(form, again) : []
    return differences
      .filter(({ at }) => !isUnprinted(printedAt(form, at)))
      .map((difference) => line(`/forms/${i}`, difference))
  }),
]

/** As `formDifferences`, and the prose, the cover, title, publisher, year and date as well. */
export const wholeDifferences = (printed: Disclosure, read: Disclosure): readonly string[] => [
  ...count(printed, read),
  ...sameDisclosure(printed, read).map((difference) => line('', difference)),
]

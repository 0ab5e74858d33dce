import { type Difference, type Disclosure, sameDisclosure, sameForm } from '@jiheng/core/form'
import { type Lost, lostByNature } from './lost-by-nature.ts'

/** What differs, as lines to be shown; and why the rest of the differences cannot be helped. */
export interface Differences {
  readonly lines: readonly string[]
  readonly lost: readonly Lost[]
}

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

const sorted = (root: string, differences: readonly Difference[], format: string): Differences => {
  const lost = differences.map((difference) => lostByNature(difference, format))
  return {
    lines: differences.filter((_, i) => lost[i] === undefined).map((difference) => line(root, difference)),
    lost: [...new Set(lost.flatMap((one) => one ?? []))],
  }
}

const joined = (all: readonly Differences[]): Differences => ({
  lines: all.flatMap(({ lines }) => lines),
  lost: [...new Set(all.flatMap(({ lost }) => lost))],
})

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
 * Where forms read again differ from those that were made and printed. What was concluded for a new form and stands
 * nowhere in its print (the year of a form without one) is not asked for.
 */
export const formDifferences = (printed: Disclosure, read: Disclosure, format: string): Differences =>
  joined([
    { lines: count(printed, read), lost: [] },
    ...printed.forms.flatMap((form, i) => {
      const again = read.forms[i]
      const differences = again ? sameForm(form, again) : []
      return sorted(
        `/forms/${i}`,
        differences.filter(({ at }) => !isUnprinted(printedAt(form, at))),
        format,
      )
    }),
  ])

const bare = (text: string): string => text.replace(/\s+/g, '')

/** The prose of a publication without what is printed there because the reader had not understood it. */
const withoutSetAside = (printed: Disclosure, read: Disclosure): Disclosure => {
  const setAside = new Set(printed.skipped.map(({ raw }) => bare(raw)))
  const before = new Set(printed.narrative.map(({ text }) => bare(text.raw)))
  const narrative = read.narrative.filter(
    ({ heading, text }) =>
      heading.raw !== '' || before.has(bare(text.raw)) || !text.raw.split('\n').every((one) => setAside.has(bare(one))),
  )
  return { ...read, narrative }
}

/** Where whole publications differ: their forms, and the prose, the cover, title, publisher, year and date as well. */
export const wholeDifferences = (printed: Disclosure, read: Disclosure, format: string): Differences => {
  const said = withoutSetAside(printed, read)
  const lost: readonly Lost[] = said.narrative.length < read.narrative.length ? ['not-understood'] : []
  return joined([{ lines: count(printed, read), lost }, sorted('', sameDisclosure(printed, said), format)])
}

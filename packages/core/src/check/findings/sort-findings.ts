import type { Finding, Printed } from '../../form/index.ts'
import type { Located } from '../locate.ts'

type Key = readonly number[]

const compare = (a: Key, b: Key): number => {
  for (const [index, left] of a.entries()) {
    const difference = left - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * Document order: by the lines of the source where it has lines, else by page, table, row and column, else by the order
 * in which things stand in the Disclosure. A finding without a place of its own stands where its form begins.
 */
export const sortFindings = (
  findings: readonly Finding[],
  places: () => ReadonlyMap<Printed, Located>,
): readonly Finding[] => {
  if (findings.length < 2) return findings
  const wanted = new Set(findings.map(({ at }) => at))
  const byPointer = new Map<string, Located>()
  const firstOfForm = new Map<number | null, Located>()
  for (const located of places().values()) {
    if (wanted.has(located.at)) byPointer.set(located.at, located)
    if (!firstOfForm.has(located.form)) firstOfForm.set(located.form, located)
  }
  const key = (finding: Finding): Key => {
    const located = (finding.at === undefined ? undefined : byPointer.get(finding.at)) ?? firstOfForm.get(finding.form)
    const place = Object.keys(finding.place).length > 0 ? finding.place : (located?.place ?? {})
    return [
      place.line ?? 0,
      place.page ?? 0,
      place.table ?? 0,
      place.row ?? 0,
      place.column ?? 0,
      place.start ?? 0,
      located?.order ?? 0,
    ]
  }
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding)
}

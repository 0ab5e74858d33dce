import { type Finding, thingAt } from '../../form/index.ts'
import type { Indexed } from '../indexed.ts'
import { isPrinted, type Located } from '../locate.ts'

type Key = readonly number[]

const compare = (a: Key, b: Key): number => {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * Document order: by the lines of the source where it has lines, else by page, table, row and column, else by the order
 * in which things stand in the Disclosure. A finding without a place of its own stands where its form begins.
 */
export const sortFindings = (findings: readonly Finding[], of: Indexed): readonly Finding[] => {
  if (findings.length < 2) return findings
  const { disclosure, places } = of
  const ownOf = ({ at }: Finding): Located | undefined => {
    const told = at === undefined ? undefined : places.told(at)
    if (told || at === undefined) return told
    const thing = thingAt(disclosure, at)
    return isPrinted(thing) ? places.get(thing) : undefined
  }
  const key = (finding: Finding): Key => {
    const located = ownOf(finding) ?? places.beginning(finding.form)
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

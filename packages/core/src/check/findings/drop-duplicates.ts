import type { Finding } from '../../form/index.ts'

const key = (finding: Finding): string =>
  JSON.stringify([
    finding.rule,
    finding.form,
    finding.at ?? finding.place,
    finding.place.start,
    finding.place.end,
    finding.sentence,
    finding.data,
  ])

/** Keeps the first of findings that say the same of the same characters. */
export const dropDuplicates = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const own = key(finding)
    return !seen.has(own) && seen.add(own)
  })
}

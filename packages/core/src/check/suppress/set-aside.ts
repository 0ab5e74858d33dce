import type { Disclosure, Finding, Printed } from '../../form/index.ts'
import { plainText } from '../../queries/plain-text.ts'
import { printedAtPointer } from './printed-at-pointer.ts'
import { shortHash } from './short-hash.ts'
import type { Suppression } from './suppression.ts'

const nameOf = (printed: Printed | undefined): string => plainText(printed?.raw ?? '')

/** The name of the row in which the cell stands: equal texts of two rows are two findings. */
const rowName = ({ at }: Finding, disclosure: Disclosure): string => {
  const row = /^\/forms\/\d+\/indicators\/\d+(?=\/)/.exec(at ?? '')?.[0]
  return row === undefined ? '' : (printedAtPointer(disclosure, `${row}/name`)?.raw ?? '')
}

/**
 * What a finding says of which text, in short: it changes when the cell, its row's name or the numbers that the finding
 * speaks of change.
 * @example fingerprintOf(finding, disclosure) // '0c9f31f2a07bd1'
 */
export const fingerprintOf = (finding: Finding, disclosure: Disclosure): string => {
  const raw = finding.at === undefined ? '' : (printedAtPointer(disclosure, finding.at)?.raw ?? '')
  const { rule, sentence = '', data } = finding
  const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return shortHash(JSON.stringify([rule, sentence, raw, rowName(finding, disclosure), entries]))
}

const about = (disclosure: Disclosure, index: number | null) => {
  const form = index === null ? undefined : disclosure.forms[index]
  return {
    project: nameOf(form?.project?.name),
    unit: nameOf(form?.implementingUnit) || nameOf(disclosure.publisher),
    year: form?.year.value ?? disclosure.year.value ?? null,
  }
}

/**
 * What a suppression says of its document: checksum, project, unit and year of a form (null: outside of forms).
 * @example suppressionAbout(disclosure, 0) // { sha256: '…', project: '社区夜校', unit: '河湾区文化馆', year: 2025 }
 */
export const suppressionAbout = (
  disclosure: Disclosure,
  form: number | null,
): Pick<Suppression, 'sha256' | 'project' | 'unit' | 'year'> => {
  const { project, unit, year } = about(disclosure, form)
  const { sha256 } = disclosure.source
  return {
    ...(/^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}),
    ...(project !== '' && { project }),
    ...(unit !== '' && { unit }),
    year,
  }
}

/**
 * A finding as a person sets it aside.
 * @example suppressionOf(finding, disclosure, { reason: '配套资金另文下达', by: '李某', on: '2025-03-01' })
 */
export const suppressionOf = (
  finding: Finding,
  disclosure: Disclosure,
  said: Pick<Suppression, 'reason' | 'by' | 'on'>,
): Suppression => ({
  ...suppressionAbout(disclosure, finding.form),
  rule: finding.rule,
  ...(finding.at !== undefined && { at: finding.at }),
  fingerprint: fingerprintOf(finding, disclosure),
  ...said,
})

/** Whether a suppression is about this document, or about this form's project in another version of it. */
const isAbout = (suppression: Suppression, finding: Finding, disclosure: Disclosure): boolean => {
  const { project, unit, year } = about(disclosure, finding.form)
  if (suppression.year !== year) return false
  if (suppression.sha256 === disclosure.source.sha256) return true
  return suppression.project !== undefined && suppression.project === project && (suppression.unit ?? '') === unit
}

/** Findings with those marked that are set aside, and the suppressions that meet nothing here. */
export interface SetAside {
  readonly findings: readonly Finding[]
  readonly unused: readonly Suppression[]
}

/**
 * Marks the findings that people have set aside. They stay in the list. One whose cell stands elsewhere now (a row was put
 * in above) is known by what it says, where only one finding says that. What the reading doubts is nobody's fault and is
 * not set aside.
 * @example setAside(findings, disclosure, suppressions).findings.filter((each) => each.setAside)
 */
export const setAside = (
  findings: readonly Finding[],
  disclosure: Disclosure,
  suppressions: readonly Suppression[],
): SetAside => {
  if (suppressions.length === 0) return { findings, unused: [] }
  const byRule = Map.groupBy(suppressions, ({ rule }) => rule)
  const prints = new Map(
    findings.flatMap((finding) =>
      byRule.has(finding.rule) ? [[finding, fingerprintOf(finding, disclosure)] as const] : [],
    ),
  )
  const keyOf = (rule: string, print: string): string => `${rule} ${print}`
  const same = Map.groupBy(prints, ([{ rule }, print]) => keyOf(rule, print))
  const used = new Set<Suppression>()
  const marked = findings.map((finding): Finding => {
    const print = prints.get(finding)
    if (print === undefined || finding.origin === 'reading') return finding
    const alone = same.get(keyOf(finding.rule, print))?.length === 1
    const found = (byRule.get(finding.rule) ?? []).findLast(
      (one) => one.fingerprint === print && isAbout(one, finding, disclosure) && (one.at === finding.at || alone),
    )
    if (!found) return finding
    used.add(found)
    const { reason, by, on, year } = found
    return { ...finding, setAside: { reason, by, on, year } }
  })
  return { findings: marked, unused: suppressions.filter((one) => !used.has(one)) }
}

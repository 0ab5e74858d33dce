import { rules as allRules, excerptCells, presentFinding, type Rule } from '../check/index.ts'
import { shortHash } from '../check/suppress/short-hash.ts'
import type { Disclosure, Finding, Fix } from '../form/index.ts'
import type { Lang } from '../messages/index.ts'
import { engineVersion } from '../score/index.ts'
import type { ReportInput } from './report.ts'
import { locationOf, regionOf, uriOf } from './sarif-place.ts'
import { levelOf, sarifRule } from './sarif-rule.ts'
import type { SarifFix, SarifLog, SarifResult } from './sarif-types.ts'

export interface SarifOptions {
  readonly lang: Lang
  readonly rules?: readonly Rule[]
  /** Address under which the rules' pages stand (docs/rules/), with its last slash; absent: rules have no `helpUri`. */
  readonly helpBase?: string
}

/**
 * The same fault has the same name in the next run, also where lines were put in above it: made of the rule, the form's
 * project and the row, never of a line number. Equal ones of a document are counted.
 */
const fingerprints = (disclosure: Disclosure): ((finding: Finding) => string) => {
  const seen = new Map<string, number>()
  return (finding) => {
    const form = finding.form === null ? undefined : disclosure.forms[finding.form]
    const row = excerptCells(finding, disclosure).map(({ text }) => text)
    const key = JSON.stringify([finding.rule, finding.sentence ?? '', form?.project?.name.raw ?? '', row])
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return shortHash(`${key}#${before}`)
  }
}

/** A cure as replacements, where every edit is of a stretch of a text line; in cells no other program can follow. */
const sarifFix = (fix: Fix, title: string, disclosure: Disclosure, index: number): readonly SarifFix[] => {
  const replacements = fix.edits.map(({ place, raw }) => {
    const region = regionOf(place, disclosure)
    return region?.startColumn === undefined ? undefined : { deletedRegion: region, insertedContent: { text: raw } }
  })
  const whole = replacements.filter((one) => one !== undefined)
  if (whole.length === 0 || whole.length < replacements.length) return []
  const artifactLocation = { uri: uriOf(disclosure.source.name), index }
  return [{ description: { text: title }, artifactChanges: [{ artifactLocation, replacements: whole }] }]
}

/**
 * Findings as a SARIF 2.1.0 log, which code hosts and editors read. What SARIF has no word for (origin, basis, data, cures of
 * cells) stands in `properties`, as `jiheng check --format json` has it.
 * @example sarifLog([{ disclosure, findings }], { lang: 'en' }).runs[0]?.results.length
 */
export const sarifLog = (inputs: readonly ReportInput[], options: SarifOptions): SarifLog => {
  const { lang, rules = allRules, helpBase } = options
  const used = rules.filter(({ id }) => inputs.some(({ findings }) => findings.some(({ rule }) => rule === id)))
  const ruleIndex = new Map(used.map(({ id }, index) => [id, index]))
  const indexOfFile = new Map(inputs.map(({ disclosure }, index) => [disclosure.source.name, index]))
  const results = inputs.flatMap(({ disclosure, findings }, index): readonly SarifResult[] => {
    const nameOf = fingerprints(disclosure)
    return findings.map((finding): SarifResult => {
      const shown = presentFinding(finding, disclosure, lang, rules)
      const place = { lang, form: finding.form }
      const fixes = [
        ...(finding.fix ? sarifFix(finding.fix, shown.fix?.title ?? '', disclosure, index) : []),
        ...(finding.suggestions ?? []).flatMap((fix, at) =>
          sarifFix(fix, shown.suggestions?.[at]?.title ?? '', disclosure, index),
        ),
      ]
      const related = (finding.related ?? []).map((other, at) => ({
        id: at + 1,
        ...locationOf(other, disclosure, other.place.file === undefined ? index : indexOfFile.get(other.place.file), {
          lang,
          form: null,
        }),
      }))
      const { origin, basis, data, fix, suggestions, setAside } = shown
      return {
        ruleId: finding.rule,
        // A rule of another version has no page here.
        ruleIndex: ruleIndex.get(finding.rule) ?? -1,
        level: levelOf(finding.severity),
        message: { text: shown.message },
        locations: [locationOf(finding, disclosure, index, place)],
        ...(related.length > 0 && { relatedLocations: related }),
        partialFingerprints: { 'jiheng/v1': nameOf(finding) },
        ...(fixes.length > 0 && { fixes }),
        ...(setAside && {
          suppressions: [{ kind: 'external', justification: `${setAside.reason}（${setAside.by}，${setAside.on}）` }],
        }),
        properties: { origin, basis, data, ...(fix && { fix }), ...(suggestions && { suggestions }) },
      }
    })
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'jiheng',
            fullName: 'Jiheng 绩衡',
            version: engineVersion,
            semanticVersion: engineVersion,
            rules: used.map((rule) => sarifRule(rule, lang, helpBase)),
          },
        },
        language: lang,
        columnKind: 'utf16CodeUnits',
        artifacts: inputs.map(({ disclosure: { source } }) => ({
          location: { uri: uriOf(source.name) },
          mimeType: source.mediaType,
          length: source.bytes,
          ...(source.sha256 !== '' && { hashes: { 'sha-256': source.sha256 } }),
        })),
        results,
        properties: {
          templates: [
            ...new Set(inputs.flatMap(({ disclosure }) => disclosure.forms.map(({ template }) => template))),
          ].toSorted(),
        },
      },
    ],
  }
}

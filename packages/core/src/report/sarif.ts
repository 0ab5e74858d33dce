import { rules as allRules, excerptCells, presentFinding, type Rule } from '../check/index.ts'
import { shortHash } from '../check/suppress/short-hash.ts'
import type { Disclosure, Finding } from '../form/index.ts'
import type { Lang } from '../messages/index.ts'
import { engineVersion } from '../score/index.ts'
import type { ReportInput } from './report.ts'
import { type LinesOf, sarifFixes } from './sarif-fix.ts'
import { hasLines, locationOf, uriOf } from './sarif-place.ts'
import { levelOf, sarifRule } from './sarif-rule.ts'
import type { SarifLog, SarifResult } from './sarif-types.ts'

export interface SarifOptions {
  readonly lang: Lang
  readonly rules?: readonly Rule[]
  /** Address under which the rules' pages stand (docs/rules/), with its last slash; absent: rules have no `helpUri`. */
  readonly helpBase?: string
  /** Lines of the texts that were read; without them no cure is given as a replacement. */
  readonly linesOf?: LinesOf
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

/**
 * Findings as a SARIF 2.1.0 log, which code hosts and editors read. What SARIF has no word for (origin, basis, data, cures of
 * files without lines) stands in `properties`, as `jiheng check --format json` has it.
 * @example sarifLog([{ disclosure, findings }], { lang: 'en' }).runs[0]?.results.length
 */
export const sarifLog = (inputs: readonly ReportInput[], options: SarifOptions): SarifLog => {
  const { lang, rules = allRules, helpBase, linesOf } = options
  const used = rules.filter(({ id }) => inputs.some(({ findings }) => findings.some(({ rule }) => rule === id)))
  const ruleIndex = new Map(used.map(({ id }, index) => [id, index]))
  const indexOfFile = new Map(inputs.map(({ disclosure }, index) => [disclosure.source.name, index]))
  const results = inputs.flatMap(({ disclosure, findings }, index): readonly SarifResult[] => {
    const nameOf = fingerprints(disclosure)
    const lines = hasLines(disclosure) ? linesOf?.(disclosure) : undefined
    return findings.map((finding): SarifResult => {
      const shown = presentFinding(finding, disclosure, lang, rules)
      const place = { lang, form: finding.form }
      const titles = {
        fix: shown.fix?.title ?? '',
        suggestions: (shown.suggestions ?? []).map(({ title }) => title),
      }
      const fixes = sarifFixes(finding, titles, disclosure, index, lines)
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

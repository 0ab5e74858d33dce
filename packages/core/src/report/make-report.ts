import { rules as allRules, excerptCells, findingParts, type Rule } from '../check/index.ts'
import type { Disclosure, Finding, Form } from '../form/index.ts'
import { describePlace, type Lang } from '../messages/index.ts'
import { docsOf } from '../rule-pages/docs-of.ts'
import { engineVersion, type Profile } from '../score/index.ts'
import { countFindings, gravestFirst, worstFirst } from './counts.ts'
import type { Report, ReportDocument, ReportEntry, ReportInput, ReportUnit, ReportVersions } from './report.ts'
import { rulesOfEntries } from './rules-of-entries.ts'
import { nameOfForm, unitOf } from './unit-of.ts'

export interface ReportOptions {
  readonly lang: Lang
  /** The profile with which each form was checked: named among the versions. */
  readonly profileOf?: (form: Form, disclosure: Disclosure) => Profile
  /** Default: every rule of the house. */
  readonly rules?: readonly Rule[]
}

/** The documents of each unit, worst unit first; equal ones in the order of the documents. */
const unitsOf = (inputs: readonly ReportInput[]): readonly ReportUnit[] => {
  const byName = Map.groupBy(
    inputs.map(({ disclosure }, index) => ({ name: unitOf(disclosure), index })),
    ({ name }) => name,
  )
  return [...byName]
    .map(([name, own]): ReportUnit => {
      const documents = own.map(({ index }) => index)
      const of = documents.flatMap((index) => inputs[index] ?? [])
      return {
        name,
        documents,
        forms: of.reduce((sum, { disclosure }) => sum + disclosure.forms.length, 0),
        counts: countFindings(of.flatMap(({ findings }) => findings)),
      }
    })
    .toSorted((a, b) => worstFirst(a.counts, b.counts))
}

const versionsOf = (inputs: readonly ReportInput[], { profileOf, rules = allRules }: ReportOptions): ReportVersions => {
  const forms = inputs.flatMap(({ disclosure }) => disclosure.forms.map((form) => ({ form, disclosure })))
  const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted()
  return {
    engine: engineVersion,
    rules: rules.length,
    templates: sorted(forms.map(({ form }) => form.template)),
    profiles: profileOf
      ? sorted(
          forms.map(({ form, disclosure }) => profileOf(form, disclosure)).map((one) => `${one.id}@${one.version}`),
        )
      : [],
  }
}

const wordsOfPlace = (finding: Finding, lang: Lang): string =>
  describePlace(finding.place, finding.form, lang) || (lang === 'zh-CN' ? '整份文件' : 'the whole document')

/**
 * The report on documents that were checked together. Pure: the same input gives the same report.
 * @example makeReport([{ disclosure, findings }], { lang: 'zh-CN' }).counts // { errors: 2, warnings: 9, hints: 4, doubts: 0 }
 */
export const makeReport = (inputs: readonly ReportInput[], options: ReportOptions): Report => {
  const { lang, rules = allRules } = options
  const units = unitsOf(inputs)
  const unitOfDocument = new Map(units.flatMap((unit, index) => unit.documents.map((document) => [document, index])))
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const docsOfRule = (id: string) => {
    const rule = byId.get(id)
    return rule && docsOf(rule, lang)
  }
  const documents = inputs.map(
    ({ disclosure, findings }, index): ReportDocument => ({
      name: disclosure.source.name,
      sha256: disclosure.source.sha256,
      title: disclosure.title.raw || (disclosure.title.value ?? ''),
      unit: unitOfDocument.get(index) ?? 0,
      forms: disclosure.forms.length,
      counts: countFindings(findings),
    }),
  )
  const entriesOf = (document: number): readonly ReportEntry[] => {
    const { disclosure, findings } = inputs[document] ?? { disclosure: undefined, findings: [] }
    if (disclosure === undefined) return []
    return findings.map((finding, index) => {
      const form = finding.form === null ? undefined : disclosure.forms[finding.form]
      return {
        id: `${document + 1}-${index + 1}`,
        document,
        unit: unitOfDocument.get(document) ?? 0,
        form: finding.form,
        project: form === undefined ? '' : nameOfForm(form),
        rule: finding.rule,
        title: docsOfRule(finding.rule)?.title ?? finding.rule,
        severity: finding.severity,
        origin: finding.origin,
        where: wordsOfPlace(finding, lang),
        place: finding.place,
        ...(finding.at !== undefined && { at: finding.at }),
        excerpt: excerptCells(finding, disclosure),
        says: findingParts(finding, disclosure, lang, rules),
        ...(finding.setAside && { setAside: finding.setAside }),
      }
    })
  }
  const all = units.flatMap((unit) => unit.documents.flatMap(entriesOf).toSorted(gravestFirst))
  const entries = all.filter(({ origin }) => origin === 'document')
  return {
    lang,
    counts: countFindings(all),
    forms: documents.reduce((sum, { forms }) => sum + forms, 0),
    documents,
    units,
    rules: rulesOfEntries(
      entries.filter(({ setAside }) => setAside === undefined),
      docsOfRule,
    ),
    entries,
    doubts: all.filter(({ origin }) => origin === 'reading'),
    versions: versionsOf(inputs, options),
  }
}

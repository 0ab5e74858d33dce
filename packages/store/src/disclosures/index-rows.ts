import type { Disclosure, Finding, Form, Printed } from '@jiheng/core/form'
import { searchWords } from '@jiheng/core/search'
import type { SearchText } from '../dialect/store-dialect.ts'
import type { FindingsTable, FormsTable, IndicatorsTable, MoneyTable } from '../tables.ts'

/** What is known of a Disclosure besides its text: how it was checked, and by what. */
export interface Checked {
  readonly findings: readonly Finding[]
  /** Share of the source that was understood, in whole percent. */
  readonly understood: number
  /** Version of the engine that read or checked. */
  readonly engine: string
  /** By what was counted, where it is more than the engine: counts of another name are outdated. */
  readonly countedBy?: string
}

type Unkeyed<Row> = Omit<Row, 'region' | 'disclosure_id'>

/** The rows beside a revision by which it is found and counted. */
export interface IndexRows {
  readonly summary: {
    readonly file_name: string
    readonly title: string
    readonly unit: string
    readonly year: number
    readonly forms: number
    readonly indicators: number
    readonly errors: number
    readonly warnings: number
    readonly hints: number
    readonly findings: number
    readonly reading: number
    readonly understood: number
    readonly engine: string
  }
  readonly forms: readonly Unkeyed<FormsTable>[]
  readonly indicators: readonly Unkeyed<IndicatorsTable>[]
  readonly money: readonly Unkeyed<MoneyTable>[]
  readonly findings: readonly Unkeyed<FindingsTable>[]
  readonly words: SearchText
}

/** A printed text, or what it was inferred to be. */
const text = (printed: Printed | undefined): string => {
  if (printed === undefined) return ''
  if (printed.raw !== '') return printed.raw.trim()
  return typeof printed.value === 'string' ? printed.value : ''
}

const formRow = (form: Form, index: number): Unkeyed<FormsTable> => ({
  form: index,
  title: text(form.title),
  project: text(form.project?.name),
  unit: text(form.implementingUnit),
  department: text(form.competentDepartment),
  year: form.year.value ?? 0,
  template: form.template,
  phase: form.phase,
  subject: form.subject,
  indicators: form.indicators.length,
})

const indicatorRows = (form: Form, index: number): readonly Unkeyed<IndicatorsTable>[] =>
  form.indicators.map((one, position) => ({
    form: index,
    position,
    level1: one.level1.value ?? '',
    level2: one.level2.value ?? '',
    name: one.name.raw,
    target: one.target.raw,
    actual: one.actual?.raw ?? null,
    weight: one.weight?.value ?? null,
    score: one.score?.value ?? null,
  }))

const moneyRows = (form: Form, index: number): readonly Unkeyed<MoneyTable>[] =>
  form.funds.map(({ path, column, amount }, position) => ({
    form: index,
    position,
    path: path.join(' / '),
    money_column: column,
    raw: amount.raw,
    fen: typeof amount.value === 'number' ? amount.value : null,
  }))

const findingRow = (finding: Finding, position: number): Unkeyed<FindingsTable> => ({
  position,
  form: finding.form,
  rule: finding.rule,
  severity: finding.severity,
  // What is set aside is no one's fault and stands under no severity: lists that ask for origin `document` leave it out.
  origin: finding.setAside ? 'set-aside' : finding.origin,
  at: finding.at ?? null,
})

const formWords = (form: Form): readonly string[] => [
  text(form.goal),
  text(form.goalActual),
  ...form.indicators.flatMap((one) => [one.name.raw, one.target.raw, one.actual?.raw ?? '', one.note?.raw ?? '']),
  ...(form.subGoals ?? []).flatMap((one) => [text(one.heading), text(one.text)]),
  ...(form.safeguards ?? []).map((one) => text(one.text)),
  ...form.fields.map((field) => text(field.value)),
]

const words = (texts: readonly string[]): string => searchWords(texts.join('\n\n')).join(' ')

const searchText = ({ title, publisher, narrative, forms }: Disclosure): SearchText => ({
  title: words([text(title), ...forms.map((form) => text(form.title))]),
  unit: words([
    text(publisher),
    ...forms.flatMap((form) => [text(form.implementingUnit), text(form.competentDepartment)]),
  ]),
  project: words(forms.flatMap((form) => [text(form.project?.name), text(form.project?.code)])),
  text: words([
    ...forms.flatMap(formWords),
    ...narrative.filter((one) => one.form === undefined).flatMap((one) => [text(one.heading), text(one.text)]),
  ]),
})

const firstOf = (texts: readonly string[]): string => texts.find((one) => one !== '') ?? ''

/**
 * The rows by which a Disclosure is searched and counted. Findings of origin `reading` are no fault of the unit's: they
 * are counted apart. What is set aside is not counted.
 */
export const indexRows = (disclosure: Disclosure, checked: Checked): IndexRows => {
  const { forms } = disclosure
  const own = checked.findings.filter((finding) => finding.origin === 'document' && !finding.setAside)
  const count = (severity: Finding['severity']): number => own.filter((one) => one.severity === severity).length
  const units = forms.flatMap((form) => [text(form.implementingUnit), text(form.competentDepartment)])
  return {
    summary: {
      file_name: disclosure.source.name,
      title: firstOf([text(disclosure.title), ...forms.map((form) => text(form.title)), disclosure.source.name]),
      unit: firstOf([text(disclosure.publisher), ...units]),
      year: disclosure.year.value ?? forms.find((form) => form.year.value !== undefined)?.year.value ?? 0,
      forms: forms.length,
      indicators: forms.reduce((sum, form) => sum + form.indicators.length, 0),
      errors: count('error'),
      warnings: count('warning'),
      hints: count('hint'),
      findings: own.length,
      reading: checked.findings.filter((finding) => finding.origin === 'reading').length,
      understood: checked.understood,
      engine: checked.countedBy ?? checked.engine,
    },
    forms: forms.map(formRow),
    indicators: forms.flatMap(indicatorRows),
    money: forms.flatMap(moneyRows),
    findings: checked.findings.map(findingRow),
    words: searchText(disclosure),
  }
}

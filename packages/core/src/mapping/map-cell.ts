import type { AmountUnit } from '../form/codes.ts'
import type { Disclosure, Form, Indicator } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import { level1Words, level2Words, phaseWords, subjectWords, type Words } from '../messages/index.ts'
import { printAmount } from '../money/index.ts'
import { executed, fundAt, termTotal, yearBudget } from '../queries/funds.ts'
import { type Template, templateOf } from '../template/index.ts'
import type { Found } from './found.ts'
import type { MappingSource } from './schema.ts'
import { valuePart } from './value-part.ts'

/** Where a row of a mapping takes its cells from. */
export interface MappedRow {
  readonly disclosure: Disclosure
  readonly form: Form
  /** Index over `forms`. */
  readonly formIndex: number
  /** Absent with one row a form. */
  readonly indicator?: Indicator
  /** Index over `indicators`. */
  readonly indicatorIndex: number
  /** From 1: over the whole sheet, and within the form. */
  readonly inSheet: number
  readonly inForm: number
}

type PrintedText = { readonly raw: string; readonly value?: unknown }

/** What a cell says: its text, or its reading where the text was lost. */
const said = (printed: PrintedText | undefined, at: string): Found => {
  if (printed === undefined) return { text: '', at }
  const value = typeof printed.value === 'string' || typeof printed.value === 'number' ? String(printed.value) : ''
  return { text: printed.raw === '' ? value : printed.raw, at, ...(value !== '' && { key: value }) }
}

/** Systems want the usual words of a level, a form may print “1-产出指标（50分）”. */
const level = (printed: PrintedText, words: Readonly<Record<string, Words>>, at: string): Found => {
  const found = said(printed, at)
  return { ...found, text: words[found.key ?? '']?.['zh-CN'] ?? found.text }
}

const coded = (code: string, words: Words): Found => ({ text: words['zh-CN'], key: code })

/** What the form has for a column; the pointer also where it has nothing. */
export function mapCell(source: MappingSource, row: MappedRow, templates: readonly Template[]): Found {
  const { disclosure, form, formIndex, indicator, indicatorIndex } = row
  const base = `/forms/${formIndex}`
  if ('text' in source) return { text: source.text }
  if ('count' in source) return { text: String(source.count === 'sheet' ? row.inSheet : row.inForm) }
  if ('disclosure' in source) {
    if (source.disclosure === 'file') return { text: disclosure.source.name }
    return said(disclosure[source.disclosure], `/${source.disclosure}`)
  }
  if ('form' in source) return formCell(form, source.form, base)
  if ('project' in source) {
    const printed = form.project?.[source.project]
    return { text: printed?.raw ?? '', at: `${base}/project/${source.project}` }
  }
  if ('field' in source) {
    const index = form.fields.findIndex(({ label }) => labelKey(label.raw) === labelKey(source.field))
    return index < 0 ? { text: '' } : said(form.fields[index]?.value, `${base}/fields/${index}/value`)
  }
  if ('money' in source) return moneyCell(form, source, base, templates)
  if (indicator === undefined) return { text: '' }
  const at = `${base}/indicators/${indicatorIndex}/${source.indicator}`
  if (source.indicator === 'level1') return level(indicator.level1, level1Words, at)
  if (source.indicator === 'level2') return level(indicator.level2, level2Words, at)
  if ('part' in source && source.part !== undefined) {
    const printed = indicator[source.indicator]
    return printed === undefined
      ? { text: '', at }
      : { ...valuePart(printed.raw, printed.value, source.part), raw: printed.raw, at }
  }
  const { text, key } = said(indicator[source.indicator], at)
  // A cell that was lost is empty; its reading is only looked up in codes.
  return { text: indicator[source.indicator]?.raw ?? text, at, ...(key !== undefined && { key }) }
}

function formCell(form: Form, name: Extract<MappingSource, { form: unknown }>['form'], base: string): Found {
  switch (name) {
    case 'phase':
      return coded(form.phase, phaseWords[form.phase])
    case 'subject':
      return coded(form.subject, subjectWords[form.subject])
    case 'year':
      return { text: form.year.value === undefined ? form.year.raw : String(form.year.value), at: `${base}/year` }
    case 'title':
    case 'competentDepartment':
    case 'implementingUnit':
    case 'goal':
    case 'goalActual':
      return said(form[name], `${base}/${name}`)
  }
}

const moneyOf = { yearBudget, termTotal, executed } as const

function moneyCell(
  form: Form,
  { money, unit }: { readonly money: Extract<MappingSource, { money: unknown }>['money']; readonly unit: AmountUnit },
  base: string,
  templates: readonly Template[],
): Found {
  const line = typeof money === 'string' ? moneyOf[money](form, templateOf(form, templates)) : fundAt(form, money)
  if (line === undefined) return { text: '' }
  const at = `${base}/funds/${form.funds.indexOf(line)}/amount`
  const { raw, value } = line.amount
  return { text: typeof value === 'number' ? printAmount(value, unit) : raw, at }
}

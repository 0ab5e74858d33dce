import { buildForm } from './build-form.ts'
import type { Disclosure, Section } from './disclosure.ts'
import type { Form } from './form.ts'
import { typedAmount, typedDate, typedText } from './typed.ts'

/**
 * A Disclosure in plain strings, for cases and tests: every string is read into a typed Printed as the reader would, and
 * gets a made-up place (one line a thing, in the order written).
 */
export interface DisclosureSpec {
  readonly file?: string
  readonly title?: string
  readonly publisher?: string
  readonly publishedOn?: string
  readonly year?: number
  readonly narrative?: readonly {
    readonly heading: string
    readonly text: string
    readonly amount?: string
    readonly form?: number
  }[]
  readonly forms: readonly FormSpec[]
}

export interface FormSpec {
  readonly kind?: Form['kind']
  readonly phase?: Form['phase']
  readonly subject?: Form['subject']
  readonly scheme?: string
  readonly template?: string
  readonly title?: string
  readonly year?: number
  readonly amountUnit?: '元' | '万元' | '亿元'
  /** Whether the unit is printed; default true. */
  readonly unitPrinted?: boolean
  readonly fields?: Readonly<Record<string, string>>
  /** `path/by/slashes` → amount, or → column → amount. */
  readonly funds?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly goal?: string
  readonly goalActual?: string
  /** level2 code, name, target, and the other cells. */
  readonly rows?: readonly (readonly [level2: string, name: string, target: string, more?: RowSpec])[]
  readonly emptyLevels?: readonly string[]
  readonly spendingPlan?: Readonly<Record<string, string>>
  readonly schedule?: readonly (readonly [period: string, text: string])[]
  readonly subGoals?: readonly {
    readonly no?: string
    readonly heading?: string
    readonly text: string
    readonly amount?: string
  }[]
  readonly safeguards?: readonly string[]
  readonly level1Points?: Readonly<Record<string, string>>
  readonly totals?: { readonly weight?: string; readonly score?: string }
}

export interface RowSpec {
  readonly level1?: string
  readonly actual?: string
  readonly weight?: string
  readonly score?: string
  readonly definition?: string
  readonly basis?: string
  readonly note?: string
  readonly description?: string
}

/** Counts the made-up lines of a document. */
export interface Lines {
  next: () => number
}

const countLines = (): Lines => {
  let line = 0
  return { next: () => ++line }
}

const buildSection = (spec: NonNullable<DisclosureSpec['narrative']>[number], lines: Lines): Section => {
  const line = lines.next()
  const text = typedText(spec.text, { line: lines.next() })
  return {
    heading: typedText(spec.heading, { line }),
    text,
    ...(spec.amount !== undefined && { amount: typedAmount(spec.amount, { line }, '万元') }),
    place: { line, endLine: line + 1 },
    ...(spec.form !== undefined && { form: spec.form }),
  }
}

/**
 * Makes a typed Disclosure of plain strings, as the reader would: every thing has a line of its own, the cells of a row
 * share theirs and differ by column.
 * @example buildDisclosure({ forms: [{ fields: { 项目名称: '古树保护' }, rows: [['quantity', '修复古树', '≥8株']] }] })
 */
export const buildDisclosure = (spec: DisclosureSpec): Disclosure => {
  const lines = countLines()
  const year = spec.year ?? spec.forms.find((f) => f.year !== undefined)?.year ?? 2025
  const title = typedText(spec.title ?? '', { line: lines.next() })
  const publisher = typedText(spec.publisher ?? '', { line: lines.next() })
  const publishedOn = typedDate(spec.publishedOn ?? '', { line: lines.next() })
  const printedYear = { raw: `${year}年`, value: year, place: { line: lines.next() } }
  const narrative = (spec.narrative ?? []).map((section) => buildSection(section, lines))
  return {
    schema: 'jiheng/1',
    source: { name: spec.file ?? 'case.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: 0 },
    title,
    publisher,
    publishedOn,
    year: printedYear,
    narrative,
    forms: spec.forms.map((form) => buildForm(form, year, lines)),
    skipped: [],
    findings: [],
  }
}

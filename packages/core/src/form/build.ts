import { buildForm } from './build-form.ts'
import type { Disclosure, Section } from './disclosure.ts'
import { countLines, type Lines } from './lines.ts'
import type { DisclosureSpec } from './spec.ts'
import { typedAmount, typedDate, typedText } from './typed.ts'

export type { DisclosureSpec, FormSpec, RowSpec } from './spec.ts'

const buildSection = (spec: NonNullable<DisclosureSpec['narrative']>[number], lines: Lines): Section => {
  const line = lines.next()
  const text = typedText(spec.text, { line: lines.next() })
  return {
    heading: typedText(spec.heading, { line, column: 1 }),
    text,
    ...(spec.amount !== undefined && { amount: typedAmount(spec.amount, { line, column: 2 }, '万元') }),
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
    source: {
      name: spec.file ?? 'case.txt',
      sha256: '0'.repeat(64),
      mediaType: spec.tablesWithoutHeaders === undefined ? 'text/plain' : 'text/html',
      bytes: 0,
      ...(spec.tablesWithoutHeaders && { tablesWithoutHeaders: spec.tablesWithoutHeaders }),
    },
    title,
    publisher,
    publishedOn,
    year: printedYear,
    narrative,
    forms: spec.forms.map((form) => buildForm(form, year, lines)),
    skipped: (spec.skipped ?? []).map(({ raw, why }) => ({ raw, why, place: { line: lines.next() } })),
    findings: [],
  }
}

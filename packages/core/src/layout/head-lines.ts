import type { Form } from '../form/index.ts'
import type { Template } from '../template/schema/index.ts'
import type { Claims } from './claims.ts'
import { shown } from './draft.ts'
import { fillLabel } from './fill-label.ts'
import type { LayoutParagraph } from './layout.ts'

type Head = Template['head'][number]

const titleLine = (form: Form, base: string, text: string, withYear: boolean): LayoutParagraph => {
  const own = shown(form.title)
  const year = withYear && form.year.raw !== '' && own.includes(shown(form.year)) ? [`${base}/year`] : []
  return {
    kind: 'paragraph',
    style: 'title',
    text: own || fillLabel(text, form),
    at: [`${base}/title`, ...year],
    input: 'text',
    ...(own === '' ? { inferred: true as const } : {}),
  }
}

/** "（2025年度）": the form's own line where it was read whole, else the template's with the form's year. */
const periodLine = (form: Form, base: string, text: string): LayoutParagraph => {
  const own = shown(form.year)
  return {
    kind: 'paragraph',
    style: 'period',
    text: /[（(].*[）)]|度/.test(own) ? own : fillLabel(text, form),
    at: [`${base}/year`],
    input: 'text',
    ...(own === '' ? { inferred: true as const } : {}),
  }
}

const unitLine = (form: Form, base: string, text: string): LayoutParagraph => {
  const own = shown(form.amountUnit)
  return {
    kind: 'paragraph',
    style: 'unit',
    text: own.includes('单位') ? own : fillLabel(text, form),
    at: [`${base}/amountUnit`],
    input: 'text',
    ...(own === '' ? { inferred: true as const } : {}),
  }
}

/** A header field above the table ("编制单位：某某局"); a line without a label holds the value alone. */
const fieldLine = (
  head: Head & { readonly field: string },
  form: Form,
  claims: Claims,
): LayoutParagraph | undefined => {
  const name = head.text === undefined ? undefined : fillLabel(head.text, form)
  const claim = claims.field(head.field, head.is, name ?? '')
  if (claim.printed === undefined && name === undefined) return undefined
  const own = shown(claim.label?.printed)
  const label = own === '' ? (name ?? '') : /[：:]$/.test(own) ? own : `${own}：`
  return {
    kind: 'paragraph',
    style: head.style,
    text: label + shown(claim.printed),
    at: claim.at,
    input: 'text',
    ...(claim.printed !== undefined && Object.keys(claim.printed.place).length > 0
      ? { place: claim.printed.place }
      : {}),
  }
}

const usual: readonly Head[] = [
  { style: 'title' },
  { style: 'period', text: '（{year}年度）' },
  { style: 'unit', text: '单位：{amountUnit}' },
]

const unitInLabel = /[（(]\s*(?:元|万元|亿元|\{amountUnit\})\s*[）)]/

/** Whether a label of the table shows the unit of money. */
const unitInTable = ({ rows }: Template, form: Form): boolean => {
  const printed = [...form.fields.map(({ label }) => label.raw), ...form.funds.map(({ label }) => label?.raw ?? '')]
  const own = rows.flatMap((row) => {
    if ('cells' in row) return row.cells.flatMap((cell) => ('label' in cell ? [cell.label] : []))
    return row.block === 'tasks' ? row.columns.flatMap(({ label, group = '' }) => [label, group]) : []
  })
  return [...printed, ...own].some((label) => unitInLabel.test(label))
}

/**
 * The lines above a form's table, as its template has them. What the form prints and the template does not foresee (a
 * title, the year, the unit of money) gets a line as well.
 */
export const headLines = (
  form: Form,
  formIndex: number,
  template: Template,
  claims: Claims,
): readonly LayoutParagraph[] => {
  const base = `/forms/${formIndex}`
  const has = (style: Head['style']) => template.head.some((head) => head.style === style && head.field === undefined)
  const needed = {
    title: !has('title') && form.title.raw !== '',
    period: !has('period') && form.year.raw !== '' && !shown(form.title).includes(shown(form.year)),
    unit: !has('unit') && form.amountUnit.raw !== '' && !unitInTable(template, form),
  }
  const added = (style: 'title' | 'period' | 'unit') =>
    needed[style] ? usual.filter((head) => head.style === style) : []
  const heads = [...added('title'), ...template.head, ...added('period'), ...added('unit')]
  return heads.flatMap((head) => {
    const line = lineOf(head, form, base, claims, has('period') || needed.period)
    return line === undefined ? [] : [{ ...line, form: formIndex }]
  })
}

const lineOf = (
  head: Head,
  form: Form,
  base: string,
  claims: Claims,
  withPeriod: boolean,
): LayoutParagraph | undefined => {
  if (head.field !== undefined) return fieldLine({ ...head, field: head.field }, form, claims)
  const text = head.text ?? ''
  switch (head.style) {
    case 'title':
      return titleLine(form, base, text, !withPeriod)
    case 'period':
      return periodLine(form, base, text)
    case 'unit':
      return unitLine(form, base, text)
    case 'note':
      return { kind: 'paragraph', style: 'note', text: fillLabel(text, form) }
  }
}

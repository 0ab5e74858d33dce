import type { Form } from '../form/index.ts'
import { withoutMarkup } from '../form/markup.ts'
import { plain } from '../form/plain.ts'

const text = (printed: { readonly raw: string; readonly value?: unknown } | undefined): string =>
  printed === undefined ? '' : withoutMarkup(printed.raw) || String(printed.value ?? '')

/** The year as the form prints it, in whatever digits; else by its value. */
const yearOf = ({ year }: Form): string => {
  const own = withoutMarkup(year.raw).trim()
  return /^\S{4}$/.test(own) ? own : `${year.value ?? ''}`
}

/** The unit of money as the form prints it (萬元), where it prints it alone; else by its value. */
const unitOf = ({ amountUnit }: Form): string => {
  const own = withoutMarkup(amountUnit.raw).replace(/\s/g, '')
  return amountUnit.value === undefined || plain(own) === amountUnit.value ? own : amountUnit.value
}

/**
 * A label or line of a template with its placeholders filled from the form. A unit in brackets that the form never
 * printed is left out, so that no reader takes it for printed; a year that is not known yet leaves nothing.
 *
 * @example fillLabel('{year}年度预算金额（{amountUnit}）', form) // '2026年度预算金额（万元）'
 */
export const fillLabel = (label: string, form: Form): string =>
  label
    .replace(/[（(]\{amountUnit\}[）)]/g, (brackets) => {
      const own = withoutMarkup(form.amountUnit.raw)
      return own === '' || /^\s*[（(].*[）)]\s*$/.test(own) ? own.trim() : brackets
    })
    .replaceAll('{amountUnit}', unitOf(form))
    .replace(/\{year\}(年度?)?/g, (_, suffix: string | undefined) =>
      form.year.value === undefined ? '' : `${yearOf(form)}${suffix ?? ''}`,
    )
    .replace(/^[（(][）)]$/, '')
    .replaceAll('{unit}', text(form.implementingUnit))
    .replaceAll('{project}', text(form.project?.name))

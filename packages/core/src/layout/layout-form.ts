import type { Form } from '../form/index.ts'
import type { Template } from '../template/schema/index.ts'
import { Claims } from './claims.ts'
import { shown } from './draft.ts'
import { headLines } from './head-lines.ts'
import type { LayoutPart } from './layout.ts'
import { layoutTable } from './layout-table.ts'
import { layoutText, type Prose } from './layout-text.ts'

/**
 * One form as it is printed: the lines above the table, then the table; a text form as headings and paragraphs. Pure; never
 * fails: what the template has no room for is printed in rows of its own.
 *
 * @param formIndex index of the form in its Disclosure, for the pointers (`at`)
 * @param prose sections of the Disclosure that a text form claims; their headings are printed, and edited with the form
 * @example layoutForm(form, 0, template).find((part) => part.kind === 'table')?.rows.length
 */
export const layoutForm = (
  form: Form,
  formIndex: number,
  template: Template,
  prose: readonly Prose[] = [],
): readonly LayoutPart[] => {
  const claims = new Claims(form, formIndex)
  const lines = headLines(form, formIndex, template, claims)
  if (template.kind === 'text') return [...lines, ...layoutText(form, formIndex, template, prose)]
  const caption = shown(form.title) || lines.find(({ style }) => style === 'title')?.text || template.name['zh-CN']
  const { table, leading } = layoutTable(form, formIndex, template, claims, caption)
  const notes = leading.map(
    ({ printed, at }): LayoutPart => ({
      kind: 'paragraph',
      style: 'note',
      text: shown(printed),
      at,
      input: 'text',
      form: formIndex,
    }),
  )
  const unit = lines.findIndex(({ style }) => style === 'unit')
  const above = unit < 0 ? lines.length : unit
  return [...lines.slice(0, above), ...notes, ...lines.slice(above), table]
}

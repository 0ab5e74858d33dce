import type { Form } from '../form/index.ts'
import { findTemplate } from './find-template.ts'
import type { Template } from './schema/index.ts'
import { templates as known } from './templates.ts'

/**
 * The template by which a form is drawn and checked: its own (made from its own grid), else the one it names, else the
 * last version of that id; undefined where nothing knows it.
 */
export const templateOf = (
  form: Pick<Form, 'template' | 'ownTemplate'>,
  templates: readonly Template[] = known,
): Template | undefined =>
  form.ownTemplate ??
  findTemplate(form.template, templates) ??
  findTemplate(form.template.split('@')[0] ?? '', templates)

import { findTemplate, type Template, templateRef, templates } from '@jiheng/core/template'
import type { Call } from '../call.ts'
import { json } from '../output.ts'
import { listing } from './catalogue.ts'

const line = (template: Template, { lang }: Call): string =>
  [templateRef(template), template.region, template.name[lang]].filter((part) => part !== undefined).join('  ')

/** jiheng templates: the forms that are known. One is shown as the file that describes it. */
export const listTemplates = listing<Template>({
  kind: 'template',
  items: templates,
  find: findTemplate,
  idOf: templateRef,
  line,
  page: (template, call) => `${line(template, call)}\n${json(template).trimEnd()}`,
  data: (template) => template,
})

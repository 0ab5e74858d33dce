import type { Disclosure } from '../form/index.ts'
import { templateRef } from './find-template.ts'
import type { Template } from './schema/index.ts'

/**
 * The Disclosure with each form of a user's own template carrying that template (`ownTemplate`): it is drawn, edited,
 * checked and printed by just that version wherever it goes, also after the template was retired, and where nobody knows it.
 *
 * @example carryTemplates(readBlocks(blocks, { templates: [...own, ...templates] }), own)
 */
export const carryTemplates = (disclosure: Disclosure, own: readonly Template[]): Disclosure => {
  const byRef = new Map(own.map((template) => [templateRef(template), template]))
  if (!disclosure.forms.some(({ template }) => byRef.has(template))) return disclosure
  return {
    ...disclosure,
    forms: disclosure.forms.map((form) => {
      const template = byRef.get(form.template)
      return template ? { ...form, ownTemplate: template } : form
    }),
  }
}

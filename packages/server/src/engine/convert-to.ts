import { type ConvertedDisclosure, convertDisclosure } from '@jiheng/core/convert'
import type { Disclosure } from '@jiheng/core/form'
import { carryTemplates, findTemplate, type Template, templateRef } from '@jiheng/core/template'

/**
 * A document with one form, or all of the same phase, as another template prints them; a template that the system does not
 * know is carried along.
 */
export const convertTo = (disclosure: Disclosure, form: number | undefined, to: Template): ConvertedDisclosure => {
  const converted = convertDisclosure(disclosure, form, to)
  return findTemplate(templateRef(to))
    ? converted
    : { ...converted, disclosure: carryTemplates(converted.disclosure, [to]) }
}

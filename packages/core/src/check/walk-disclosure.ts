import type { Disclosure, Form } from '../form/index.ts'
import type { Profile } from '../score/profile.ts'
import type { Template } from '../template/schema.ts'
import type { FormNode, Handlers } from './rule.ts'

const walkForm = (handlers: Handlers, node: FormNode): void => {
  const { form } = node
  handlers.form?.(form, node)
  for (const field of form.fields) handlers.field?.(field, node)
  for (const fund of form.funds) handlers.fund?.(fund, node)
  const { indicators, emptyLevels } = form
  if (!handlers.indicator && !handlers.emptyLevel) return
  for (const [position, indicator] of indicators.entries()) {
    for (const level of emptyLevels) if (level.after === position) handlers.emptyLevel?.(level, node)
    handlers.indicator?.(indicator, { ...node, position })
  }
  for (const level of emptyLevels) if (level.after >= indicators.length) handlers.emptyLevel?.(level, node)
}

/** Calls a rule's handlers for every node of a Disclosure in document order. */
export const walkDisclosure = (
  handlers: Handlers,
  disclosure: Disclosure,
  of: {
    readonly profileOf: (form: Form) => Profile
    readonly templateOf: (form: Form) => Template | undefined
  },
): void => {
  handlers.disclosure?.(disclosure)
  for (const section of disclosure.narrative) handlers.section?.(section)
  for (const [formIndex, form] of disclosure.forms.entries())
    walkForm(handlers, { form, formIndex, disclosure, profile: of.profileOf(form), template: of.templateOf(form) })
}

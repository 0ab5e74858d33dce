import type { Disclosure, Form, Printed } from '../../../../form/index.ts'
import { onceEach } from '../../../../queries/once-each.ts'

const ofForm = (form: Form): readonly (Printed | undefined)[] => {
  const cells: (Printed | undefined)[] = [
    form.goal,
    form.goalActual,
    ...(form.goals ?? []).flatMap(({ text, actual }) => [text, actual]),
    ...(form.subGoals ?? []).flatMap(({ heading, text }) => [heading, text]),
    ...(form.safeguards ?? []).map(({ text }) => text),
    ...(form.schedule ?? []).map(({ text }) => text),
    ...(form.tasks ?? []).flatMap(({ name, content, completion }) => [name, content, completion]),
    ...(form.reviews ?? []).map(({ opinion }) => opinion),
  ]
  for (const row of form.indicators) {
    cells.push(row.name, row.definition, row.description, row.formula, row.basis, row.scoringRule)
    cells.push(row.note, row.measures, row.remark)
  }
  return cells
}

/** Several rules read the prose of the same, immutable Disclosure. */
const walked = new WeakMap<Disclosure, readonly Printed[]>()

/**
 * What people wrote in words: goals, names, explanations, notes, prose. Labels, which the form prints, and values are none.
 * Each text of the source once, in document order of the forms; those of forms first.
 * @example proseOf(disclosure).filter(({ raw }) => raw.includes('。。'))
 */
export const proseOf = (disclosure: Disclosure): readonly Printed[] => {
  const known = walked.get(disclosure)
  if (known) return known
  const found = walkProse(disclosure)
  walked.set(disclosure, found)
  return found
}

const walkProse = (disclosure: Disclosure): readonly Printed[] => {
  const narrative = disclosure.narrative.flatMap(({ heading, text, form }) =>
    form === undefined ? [heading, text] : [heading],
  )
  const isNew = onceEach()
  const found: Printed[] = []
  for (const printed of disclosure.forms.flatMap(ofForm).concat(narrative))
    if (printed && printed.raw !== '' && printed.raw.trim() !== '' && isNew(printed)) found.push(printed)
  return found
}

/** Whether the text was put together from glyphs: gaps and breaks in it are the reader's, not the author's. */
export const isFromGlyphs = ({ source }: Disclosure): boolean => /pdf|ofd/.test(source.mediaType)

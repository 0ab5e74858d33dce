import type { Disclosure, Form, Printed } from '../../../../form/index.ts'
import { onceEach } from '../../../../queries/once-each.ts'

/** What a form says in words above and below its rows. */
const besideRows = (form: Form): readonly (Printed | undefined)[] => [
  form.goal,
  form.goalActual,
  ...(form.goals ?? []).flatMap(({ text, actual }) => [text, actual]),
  ...(form.subGoals ?? []).flatMap(({ heading, text }) => [heading, text]),
  ...(form.safeguards ?? []).map(({ text }) => text),
  ...(form.schedule ?? []).map(({ text }) => text),
  ...(form.tasks ?? []).flatMap(({ name, content, completion }) => [name, content, completion]),
  ...(form.reviews ?? []).map(({ opinion }) => opinion),
]

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
  const isNew = onceEach()
  const found: Printed[] = []
  const add = (printed: Printed | undefined): void => {
    if (printed !== undefined && /\S/.test(printed.raw) && isNew(printed)) found.push(printed)
  }
  for (const form of disclosure.forms) {
    for (const each of besideRows(form)) add(each)
    for (const row of form.indicators) {
      add(row.name)
      add(row.definition)
      add(row.description)
      add(row.formula)
      add(row.basis)
      add(row.scoringRule)
      add(row.note)
      add(row.measures)
      add(row.remark)
    }
  }
  for (const { heading, text, form } of disclosure.narrative) {
    add(heading)
    if (form === undefined) add(text)
  }
  return found
}

/** Whether the text was put together from glyphs: gaps and breaks in it are the reader's, not the author's. */
export const isFromGlyphs = ({ source }: Disclosure): boolean => /pdf|ofd/.test(source.mediaType)

import type { Disclosure, Form } from '../form/index.ts'
import { templates as known, type Template, templateOf, templateRef } from '../template/index.ts'
import { convertForm } from './convert-form.ts'
import type { ConvertedDisclosure, ConvertedForm } from './converted.ts'

/** Whether a form can become one of the template: a target no self-evaluation, a table no prose. */
export const canConvert = ({ phase, kind }: Pick<Form, 'phase' | 'kind'>, to: Template): boolean =>
  phase === to.phase && kind === to.kind

/**
 * A Disclosure with one form, or all of the template's phase and kind, as another template prints them. Prose, cover and
 * the other forms stay as they are, and so do those that are the template's already.
 *
 * @param only Index of the form; undefined: all that can be converted.
 * @param templates Those by which its forms are known; default: our own.
 */
export function convertDisclosure(
  disclosure: Disclosure,
  only: number | undefined,
  to: Template,
  templates: readonly Template[] = known,
): ConvertedDisclosure {
  const done = new Map<number, ConvertedForm>()
  disclosure.forms.forEach((form, index) => {
    if (form.template === templateRef(to)) return
    if ((only === undefined || index === only) && canConvert(form, to))
      done.set(index, convertForm(form, templateOf(form, templates), to))
  })
  const all = [...done]
  const forms = disclosure.forms.map((form, index) => done.get(index)?.form ?? form)
  const under = <T extends { readonly pointer: string }>(index: number, list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, pointer: `/forms/${index}${one.pointer}` }))
  return {
    disclosure: { ...disclosure, forms },
    converted: all.map(([index]) => index),
    unplaced: all.flatMap(([index, { unplaced }]) => under(index, unplaced)),
    empty: all.flatMap(([index, { empty }]) => under(index, empty)),
    warnings: [...new Set(all.flatMap(([, { warnings }]) => warnings))],
  }
}

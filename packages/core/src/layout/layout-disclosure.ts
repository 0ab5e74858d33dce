import type { Disclosure } from '../form/index.ts'
import type { Publication } from '../publication/index.ts'
import { templates as known, type Template } from '../template/index.ts'
import { documentTitle, shown } from './draft.ts'
import { formParts } from './form-parts.ts'
import type { LayoutDocument } from './layout.ts'
import { layoutPublication } from './publication/layout-publication.ts'
import { layoutInSourceOrder } from './source-order.ts'

export interface LayoutOptions {
  /** The whole list of templates to draw by; default: those of the system. */
  readonly templates?: readonly Template[]
  /** Index of the one form to draw; default: the whole publication. */
  readonly form?: number
  /** How the whole publication is printed; default: in the order of the source. */
  readonly publication?: Publication
}

/**
 * A whole publication as it is printed: cover, prose in source order where places tell it, text forms once (through their
 * template), tables each on a new page, signature and date; with `publication` as that says. With `form` that one form
 * alone. Pure; never fails: a form that no template knows is drawn from what it holds.
 *
 * @example layoutDisclosure(disclosure, { form: 0 }).parts.at(-1)?.kind // 'table'
 */
export const layoutDisclosure = (
  disclosure: Disclosure,
  { templates = known, form, publication }: LayoutOptions = {},
): LayoutDocument => {
  if (form === undefined)
    return publication === undefined
      ? layoutInSourceOrder(disclosure, templates)
      : layoutPublication(disclosure, publication, templates).layout
  const one = disclosure.forms[form]
  return {
    title: (one && (shown(one.title) || one.title.value)) || documentTitle(disclosure),
    lang: 'zh-CN',
    parts: formParts(disclosure, form, templates, false),
  }
}

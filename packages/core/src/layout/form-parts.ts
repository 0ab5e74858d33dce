import type { Disclosure } from '../form/index.ts'
import { drawnBy, type Template } from '../template/index.ts'
import type { LayoutParagraph, LayoutPart } from './layout.ts'
import { layoutForm } from './layout-form.ts'
import { sameTitle } from './same-title.ts'

/**
 * A form with its prose; pointers of the document's title and year are added where the form prints them.
 *
 * @param whole The form stands in a whole publication, not alone.
 */
export const formParts = (
  disclosure: Disclosure,
  index: number,
  templates: readonly Template[],
  whole: boolean,
): readonly LayoutPart[] => {
  const form = disclosure.forms[index]
  if (form === undefined) return []
  const prose = disclosure.narrative.flatMap((section, i) => (section.form === index ? [{ section, index: i }] : []))
  const parts = layoutForm(form, index, drawnBy(form, templates), prose)
  const titled = sameTitle(disclosure.title, form.title)
  const dated =
    disclosure.year.inferred === true && disclosure.year.value === form.year.value && disclosure.forms.length === 1
  const shows = (part: LayoutParagraph, pointer: string) => part.at?.includes(`/forms/${index}${pointer}`) === true
  return parts.flatMap((part): LayoutPart[] => {
    if (part.kind !== 'paragraph') return [part]
    // A text form without a title of its own stands under the document's headings.
    if (whole && form.kind === 'text' && part.style === 'title' && part.inferred) return []
    const more = [
      ...(titled && shows(part, '/title') ? ['/title'] : []),
      ...(dated && shows(part, '/year') ? ['/year'] : []),
    ]
    return [more.length > 0 ? { ...part, at: [...(part.at ?? []), ...more] } : part]
  })
}

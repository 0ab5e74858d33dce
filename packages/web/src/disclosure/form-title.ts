import type { Disclosure } from '@jiheng/core/form'
import { codeWord } from '../messages/code-word.ts'
import type { Translate } from '../messages/i18n.ts'

/** The name by which a form is known in lists: its project, its unit, its title, or what kind of form it is. */
export const formTitle = (form: Disclosure['forms'][number], t: Translate): string =>
  [form.project?.name.raw, form.implementingUnit?.raw, form.title.raw].find((text) => text?.trim())?.trim() ??
  `${codeWord(t, 'subject', form.subject)} ${codeWord(t, 'phase', form.phase)}`

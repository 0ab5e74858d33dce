import type { AnnotatedNote } from '../api/types.ts'
import { type Translate, useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import type { Saving } from './use-save.ts'

/** How many comments were written, and where not at their place. */
const annotatedWords = (headers: Headers, t: Translate): string => {
  const { of, comments, near, unplaced } = JSON.parse(headers.get('jiheng-annotated') ?? '{}') as AnnotatedNote
  return [
    t(of === 'print' ? 'download.annotated.print' : 'download.annotated.original', { count: comments }),
    near > 0 ? t('download.annotated.near', { count: near }) : '',
    unplaced > 0 ? t('download.annotated.unplaced', { count: unplaced }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** How far a file is on its way, or why it does not come. */
export const SaveNote = ({ saving }: { readonly saving: Saving }) => {
  const { t } = useMessages()
  if (saving.kind === 'refused') return <RefusalNote refusal={saving.refusal} />
  return (
    <p className="muted download-state" role="status">
      {saving.kind === 'busy'
        ? t('download.making')
        : saving.kind === 'saved'
          ? saving.what === 'annotated'
            ? annotatedWords(saving.headers, t)
            : t('download.saved')
          : ''}
    </p>
  )
}

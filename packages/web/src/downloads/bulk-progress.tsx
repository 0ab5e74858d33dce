import type { Downloads } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'

/** How far a zip of many documents is, and what came of it. */
export const BulkProgress = ({ progress }: { readonly progress: Downloads }) => {
  const { t } = useMessages()
  const { state, total, written, failed } = progress
  const done = written + failed
  const failures = failed > 0 ? t('bulk.failed', { count: failed }) : ''
  return (
    <div className="bulk-progress">
      <progress max={total} value={done} aria-label={t('bulk.progress')} />
      <p role="status">
        {state === 'done'
          ? t('bulk.done', { count: written })
          : state === 'broken'
            ? t('bulk.broken', { done, count: total })
            : t('bulk.writing', { done, count: total })}{' '}
        {failures}
      </p>
    </div>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { call, refusalOf } from '../api/client.ts'
import type { DisclosureView, RevisionInfo } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { fullMoment } from '../ui/format.ts'
import { personName } from '../ui/person-name.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'

/** All revisions, the newest first: what each was made of, which two are compared, and a way back to each. */
export const RevisionList = ({
  id,
  items,
  from,
  to,
  onChoose,
}: {
  readonly id: string
  readonly items: readonly RevisionInfo[]
  readonly from: number
  readonly to: number
  readonly onChoose: (from: number, to: number) => void
}) => {
  const { t, lang } = useMessages()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<number | null>(null)
  const latest = items[0]?.number ?? 1
  const restore = useMutation({
    mutationFn: (revision: number) =>
      call<DisclosureView>(`/disclosures/${encodeURIComponent(id)}/restore`, {
        method: 'POST',
        body: { revision, baseRevision: latest, note: t('revision.restoreNote', { number: revision }), lang },
      }),
    onSuccess: async () => {
      setAsked(null)
      await client.invalidateQueries()
      void navigate({ to: '/forms/$id', params: { id } })
    },
  })
  return (
    <>
      <p className="revisions-how muted">{t('revision.how')}</p>
      <ol>
        {items.map((revision) => (
          <li key={revision.number} className="revision">
            <p>
              <strong>{t('revision.number', { number: revision.number })}</strong>
              <span className="tag">{t(`revision.kind.${revision.kind}`)}</span>
            </p>
            <p className="muted">
              <time dateTime={revision.createdAt}>{fullMoment(revision.createdAt, lang)}</time>{' '}
              {personName(revision.author, t)}
            </p>
            {revision.note ? <p>{revision.note}</p> : null}
            <p className="revision-acts">
              <label>
                <input
                  type="radio"
                  name="from"
                  checked={from === revision.number}
                  disabled={revision.number >= to}
                  onChange={() => onChoose(revision.number, to)}
                />
                {t('revision.older')}
              </label>
              <label>
                <input
                  type="radio"
                  name="to"
                  checked={to === revision.number}
                  onChange={() =>
                    onChoose(from < revision.number ? from : Math.max(1, revision.number - 1), revision.number)
                  }
                />
                {t('revision.newer')}
              </label>
              {revision.number === latest ? null : (
                <button type="button" className="link-button" onClick={() => setAsked(revision.number)}>
                  {t('revision.restore')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
      <Dialog
        open={asked !== null}
        title={t('revision.restoreTitle', { number: asked ?? '' })}
        onClose={() => setAsked(null)}
        footer={
          <>
            <Button onClick={() => setAsked(null)}>{t('ui.cancel')}</Button>
            <Button type="primary" loading={restore.isPending} onClick={() => asked !== null && restore.mutate(asked)}>
              {t('revision.restore')}
            </Button>
          </>
        }
      >
        <p>{t('revision.restoreWhat', { number: asked ?? '', next: latest + 1 })}</p>
        {restore.error ? <RefusalNote refusal={refusalOf(restore.error)} /> : null}
      </Dialog>
    </>
  )
}

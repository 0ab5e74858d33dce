import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { call, refusalOf } from '../api/client.ts'
import type { DisclosureView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'

/** Puts a document into the bin, after one question, or takes it out again. */
export const BinMenu = ({ view }: { readonly view: DisclosureView }) => {
  const { t } = useMessages()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)
  const path = `/disclosures/${encodeURIComponent(view.id)}`
  const changed = () => client.invalidateQueries()
  const remove = useMutation({
    mutationFn: () => call<void>(path, { method: 'DELETE' }),
    onSuccess: async () => {
      setAsked(false)
      await navigate({ to: '/library', search: {} })
      await changed()
    },
  })
  const bringBack = useMutation({
    mutationFn: () => call<void>(`${path}/bring-back`, { method: 'POST' }),
    onSuccess: changed,
  })
  if (view.abilities.bringBack && view.binned)
    return (
      <>
        <span className="tag">{t('desk.duplicate.binned')}</span>
        <Button size="small" loading={bringBack.isPending} onClick={() => bringBack.mutate()}>
          {t('bin.bringBack')}
        </Button>
      </>
    )
  if (!view.abilities.remove) return null
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t('bin.remove')}
        title={t('bin.remove')}
        onClick={() => setAsked(true)}
      >
        <Icon name="bin" />
      </button>
      <Dialog
        open={asked}
        title={t('bin.remove')}
        onClose={() => setAsked(false)}
        footer={
          <>
            <Button onClick={() => setAsked(false)}>{t('ui.cancel')}</Button>
            <Button type="primary" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('bin.remove')}
            </Button>
          </>
        }
      >
        <p>{t('bin.what')}</p>
        {remove.error ? <RefusalNote refusal={refusalOf(remove.error)} /> : null}
      </Dialog>
    </>
  )
}

import { Button } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { preferences, setPreferences } from '../app/preferences.ts'
import { useMessages } from '../messages/i18n.ts'
import type { AsideSaid } from './finding-acts.ts'
import './aside-form.css'

/** Asks for the reason and the name with which a finding is set aside; the name is remembered in this browser. */
export const AsideForm = ({
  onSave,
  onCancel,
}: {
  readonly onSave: (said: AsideSaid) => Promise<void>
  readonly onCancel: () => void
}) => {
  const { t } = useMessages()
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(preferences().reviewer)
  const [saving, setSaving] = useState(false)
  const reasonId = useId()
  const byId = useId()
  const ready = reason.trim() !== '' && by.trim() !== ''
  const form = useRef<HTMLFormElement>(null)
  // It opens at the foot of the list, often below the edge.
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const save = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!ready || saving) return
    setSaving(true)
    setPreferences({ reviewer: by.trim() })
    try {
      await onSave({ reason: reason.trim(), by: by.trim() })
    } finally {
      setSaving(false)
    }
  }
  return (
    <form
      ref={form}
      className="aside-form"
      aria-label={t('aside.title')}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <p className="muted">{t('aside.what')}</p>
      <label htmlFor={reasonId}>{t('aside.reason')}</label>
      <textarea
        id={reasonId}
        rows={2}
        maxLength={500}
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <label htmlFor={byId}>{t('aside.by')}</label>
      <input id={byId} maxLength={100} required value={by} onChange={({ target }) => setBy(target.value)} />
      <div className="finding-cures">
        <Button size="small" type="primary" htmlType="submit" disabled={!ready} loading={saving}>
          {t('aside.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}

import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { queryOf } from '../api/client.ts'
import type { DisclosureView } from '../api/types.ts'
import { setPreferences, usePreferences } from '../app/preferences.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { ExtentChoice } from './extent-choice.tsx'
import { FormatChoice } from './format-choice.tsx'
import { useSave } from './use-save.ts'
import './downloads.css'

/** How a publication is taken away: how much of it, in which format; and the file as it came. */
export const DownloadDialog = ({
  open,
  view,
  near,
  unsaved,
  onClose,
}: {
  readonly open: boolean
  readonly view: DisclosureView
  /** The form before the eye. */
  readonly near: number | undefined
  /** Changes that no revision holds yet. */
  readonly unsaved: number
  readonly onClose: () => void
}) => {
  const { t, lang } = useMessages()
  const { format } = usePreferences()
  const [form, setForm] = useState<number | undefined>(undefined)
  const { saving, save, reset } = useSave()
  const { revision, abilities, id } = view
  const path = `/disclosures/${encodeURIComponent(id)}`
  const close = () => {
    reset()
    onClose()
  }
  return (
    <Dialog
      open={open}
      title={t('download.title')}
      onClose={close}
      footer={
        <>
          {abilities.original ? (
            <Button
              loading={saving.kind === 'busy' && saving.what === 'original'}
              onClick={() => void save(`${path}/original`, 'original')}
            >
              {t('download.original')}
            </Button>
          ) : null}
          <span className="panel-space" />
          <Link
            to="/disclosures/$id/preview"
            params={{ id }}
            search={{
              ...(form !== undefined && { form: form + 1 }),
              ...(revision.number !== view.latest && { revision: revision.number }),
            }}
            className="bar-link"
            onClick={close}
          >
            {t('preview.open')}
          </Link>
          <Button
            type="primary"
            loading={saving.kind === 'busy' && saving.what === 'document'}
            onClick={() =>
              void save(`${path}/download${queryOf({ format, revision: revision.number, form, lang })}`, 'document')
            }
          >
            {t('download.title')}
          </Button>
        </>
      }
    >
      <div className="download">
        <ExtentChoice
          disclosure={view.disclosure}
          near={near}
          value={form}
          onChange={(next) => {
            reset()
            setForm(next)
          }}
        />
        <FormatChoice
          value={format}
          onChange={(next) => {
            reset()
            setPreferences({ format: next })
          }}
        />
        {unsaved > 0 ? (
          <p className="download-note">{t('download.unsaved', { count: unsaved, number: revision.number })}</p>
        ) : null}
        {saving.kind === 'refused' ? (
          <RefusalNote refusal={saving.refusal} />
        ) : (
          <p className="muted download-state" role="status">
            {saving.kind === 'busy' ? t('download.making') : saving.kind === 'saved' ? t('download.saved') : ''}
          </p>
        )}
      </div>
    </Dialog>
  )
}

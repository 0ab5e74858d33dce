import { Button } from 'antd'
import { useId, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import type { ListFilter } from '../api/queries.ts'
import type { DownloadsBody } from '../api/types.ts'
import { setPreferences, usePreferences } from '../app/preferences.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { BulkProgress } from './bulk-progress.tsx'
import { FormatChoice } from './format-choice.tsx'
import { isPrinted } from './formats.ts'
import { PublicationChoice } from './publication-choice.tsx'
import { TemplateChoice } from './template-choice.tsx'
import { useBulkDownload } from './use-bulk-download.ts'
import './downloads.css'

const searchOf = ({ bin, sort = 'updated', ...filter }: ListFilter): DownloadsBody['documents'] => ({
  kind: 'search',
  query: { ...filter, sort, bin: bin === true ? 'true' : 'false' },
})

/** Many documents as one zip: the chosen ones, or all that the library shows by its filters. */
export const BulkDialog = ({
  open,
  filter,
  total,
  chosen,
  onClose,
}: {
  readonly open: boolean
  readonly filter: ListFilter
  /** Documents that fit the filter. */
  readonly total: number
  readonly chosen: ReadonlySet<string>
  readonly onClose: () => void
}) => {
  const { t, lang } = useMessages()
  const { format } = usePreferences()
  const [wantsAll, setWantsAll] = useState(false)
  const [template, setTemplate] = useState('')
  const [publication, setPublication] = useState('')
  const { begin, reset, refused, progress, busy } = useBulkDownload()
  const name = useId()
  const all = wantsAll || chosen.size === 0
  const count = all ? total : chosen.size
  const close = () => {
    reset()
    setWantsAll(false)
    onClose()
  }
  const start = () =>
    begin({
      documents: all ? searchOf(filter) : { kind: 'ids', ids: [...chosen] },
      format,
      ...(template !== '' && { template }),
      ...(publication !== '' && isPrinted(format) && { publication }),
      lang,
    })
  return (
    <Dialog
      open={open}
      title={t('bulk.title')}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t('ui.close')}</Button>
          <Button type="primary" disabled={count === 0} loading={busy} onClick={start}>
            {t('bulk.begin', { count })}
          </Button>
        </>
      }
    >
      <div className="download">
        <fieldset className="download-field">
          <legend>{t('bulk.which')}</legend>
          <div className="download-extent">
            <label>
              <input
                type="radio"
                name={name}
                checked={!all}
                disabled={chosen.size === 0}
                onChange={() => setWantsAll(false)}
              />
              <span>{t('bulk.chosen', { count: chosen.size })}</span>
            </label>
            <label>
              <input type="radio" name={name} checked={all} onChange={() => setWantsAll(true)} />
              <span>{t('bulk.all', { count: total })}</span>
            </label>
          </div>
        </fieldset>
        <TemplateChoice value={template} onChange={setTemplate}>
          {template === '' ? null : <p className="muted">{t('bulk.template')}</p>}
        </TemplateChoice>
        {isPrinted(format) ? <PublicationChoice value={publication} onChange={setPublication} /> : null}
        <FormatChoice value={format} onChange={(next) => setPreferences({ format: next })} />
        <p className="muted download-state">{t('bulk.list')}</p>
        {refused ? (
          <RefusalNote refusal={refusalOf(refused)} />
        ) : progress ? (
          <BulkProgress progress={progress} />
        ) : null}
      </div>
    </Dialog>
  )
}

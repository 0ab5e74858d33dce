import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { DisclosureView } from '../api/types.ts'
import { ZoomControl } from '../disclosure/zoom-control.tsx'
import { DownloadButton } from '../downloads/download-button.tsx'
import { FormOptions } from '../downloads/form-options.tsx'
import { PublicationOptions } from '../downloads/publication-options.tsx'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'

/** What is shown, which page of how many, and what can be done with it. */
export const PreviewBar = ({
  view,
  form,
  publication,
  page,
  count,
  printing,
  unsaved,
  onGoTo,
  onPrint,
}: {
  readonly view: DisclosureView
  /** Index; undefined: the whole publication. */
  readonly form: number | undefined
  /** Id; empty: as the source has it. */
  readonly publication: string
  readonly page: number
  /** 0 while there are none. */
  readonly count: number
  /** Pages made ready for the printer so far; undefined: nobody waits for them. */
  readonly printing: number | undefined
  readonly unsaved: number
  readonly onGoTo: (page: number) => void
  readonly onPrint: () => void
}) => {
  const { t } = useMessages()
  const navigate = useNavigate({ from: '/disclosures/$id/preview' })
  const { forms, title, source } = view.disclosure
  return (
    <header className="bar preview-bar no-print">
      <Link
        to="/forms/$id"
        params={{ id: view.id }}
        search={form === undefined ? {} : { form: form + 1 }}
        className="back"
      >
        <Icon name="left" /> {t('score.back')}
      </Link>
      <div className="bar-title">
        <h1 title={title.raw}>{title.raw.trim() || source.name}</h1>
        <span className="muted">{t('revision.number', { number: view.revision.number })}</span>
      </div>
      {forms.length > 1 ? (
        <select
          className="select preview-form"
          aria-label={t('download.extent')}
          value={form ?? ''}
          onChange={(event) =>
            void navigate({
              search: ({ form: _, ...rest }) =>
                event.target.value === '' ? rest : { ...rest, form: Number(event.target.value) + 1 },
              replace: true,
            })
          }
        >
          <option value="">{t('download.all')}</option>
          <FormOptions forms={forms} />
        </select>
      ) : null}
      {form === undefined ? (
        <select
          className="select preview-form"
          aria-label={t('download.publication')}
          value={publication}
          onChange={(event) =>
            void navigate({
              search: ({ publication: _, ...rest }) =>
                event.target.value === '' ? rest : { ...rest, publication: event.target.value },
              replace: true,
            })
          }
        >
          <PublicationOptions />
        </select>
      ) : null}
      {unsaved > 0 ? <span className="tag">{t('preview.unsaved', { count: unsaved })}</span> : null}
      <span className="panel-space" />
      {count > 0 ? (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={t('preview.previous')}
            title={t('preview.previous')}
            disabled={page <= 1}
            onClick={() => onGoTo(page - 1)}
          >
            <Icon name="up" />
          </button>
          <span className="preview-count">{t('preview.count', { page, count })}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={t('preview.next')}
            title={t('preview.next')}
            disabled={page >= count}
            onClick={() => onGoTo(page + 1)}
          >
            <Icon name="down" />
          </button>
        </>
      ) : null}
      <ZoomControl />
      <DownloadButton
        key={`${form} ${publication}`}
        view={view}
        near={form}
        start={{ form, publication }}
        unsaved={unsaved}
      />
      <Button
        size="small"
        type="primary"
        icon={<Icon name="print" />}
        disabled={count === 0 || printing !== undefined}
        onClick={onPrint}
      >
        {printing === undefined ? t('sheet.print') : t('preview.preparing', { done: printing, count })}
      </Button>
    </header>
  )
}

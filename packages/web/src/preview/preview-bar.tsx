import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { DisclosureView } from '../api/types.ts'
import { ZoomControl } from '../disclosure/zoom-control.tsx'
import { DownloadButton } from '../downloads/download-button.tsx'
import type { Wish } from '../downloads/download-dialog.tsx'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { PreviewChoices } from './preview-choices.tsx'

/** What is shown, which page of how many, and what can be done with it. */
export const PreviewBar = ({
  view,
  wish,
  page,
  count,
  printing,
  unsaved,
  onGoTo,
  onPrint,
}: {
  readonly view: DisclosureView
  readonly wish: Wish
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
  const { title, source } = view.disclosure
  return (
    <header className="bar preview-bar no-print">
      <Link
        to="/forms/$id"
        params={{ id: view.id }}
        search={wish.form === undefined ? {} : { form: wish.form + 1 }}
        className="back"
      >
        <Icon name="left" /> {t('score.back')}
      </Link>
      <div className="bar-title">
        <h1 title={title.raw}>{title.raw.trim() || source.name}</h1>
        {view.revision.number === view.latest ? null : (
          <span className="tag">{t('revision.number', { number: view.revision.number })}</span>
        )}
      </div>
      <PreviewChoices disclosure={view.disclosure} wish={wish} />
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
      <DownloadButton key={Object.values(wish).join(' ')} view={view} near={wish.form} start={wish} unsaved={unsaved} />
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

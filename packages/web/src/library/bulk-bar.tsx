import { Button } from 'antd'
import { FixMany } from '../fixing/fix-many.tsx'
import { useMessages } from '../messages/i18n.ts'
import { ReportButton } from '../reports/report-button.tsx'
import { Icon } from '../ui/icon.tsx'

/** What can be done with the selected rows. */
export const BulkBar = ({
  ids,
  selected,
  listed,
  total,
  onDownload,
  onClear,
}: {
  readonly ids: ReadonlySet<string>
  readonly selected: number
  readonly listed: number
  readonly total: number
  readonly onDownload: () => void
  readonly onClear: () => void
}) => {
  const { t } = useMessages()
  return (
    <section className="bulk-bar" aria-label={t('bulk.selected', { count: selected })}>
      <strong aria-live="polite">{t('bulk.selected', { count: selected })}</strong>
      <Button size="small" type="primary" icon={<Icon name="download" />} onClick={onDownload}>
        {t('bulk.begin', { count: selected })}
      </Button>
      <ReportButton ids={ids} />
      <FixMany ids={ids} />
      <button type="button" className="link-button" onClick={onClear}>
        {t('bulk.clear')}
      </button>
      {selected === listed && listed < total ? (
        <span className="muted">{t('bulk.onlyShown', { count: total })}</span>
      ) : null}
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { refusalOf } from '../api/client.ts'
import { conversionQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'

/** What another template has no place for, and what it leaves empty: before anything is written. */
export const ConversionNote = ({
  id,
  template,
  form,
  revision,
}: {
  readonly id: string
  readonly template: string
  readonly form: number | undefined
  readonly revision: number
}) => {
  const { t, lang } = useMessages()
  const { data, error } = useQuery(conversionQuery(id, { template, form, revision, lang }))
  if (error) return <RefusalNote refusal={refusalOf(error)} />
  if (!data)
    return (
      <p className="muted" role="status">
        {t('download.fits.waiting')}
      </p>
    )
  const { forms, unplaced, empty, warnings } = data
  if (forms.length === 0) return <p role="status">{t('download.fits.none')}</p>
  return (
    <div className="conversion" role="status">
      {warnings.map((warning) => (
        <p key={warning}>{t('download.fits.warning', { warning })}</p>
      ))}
      {unplaced.length === 0 ? (
        <p>{t('download.fits.all')}</p>
      ) : (
        <details open>
          <summary>{t('download.fits.unplaced', { count: unplaced.length })}</summary>
          <ul lang="zh-CN">
            {unplaced.map(({ at, label, raw, why }) => (
              <li key={at}>
                {label === '' ? null : <strong>{label}</strong>} {raw} <span className="muted">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {empty.length === 0 ? null : (
        <details>
          <summary>{t('download.fits.empty', { count: empty.length })}</summary>
          <ul lang="zh-CN">
            {empty.map(({ at, label }) => (
              <li key={at}>{label}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { refusalOf } from '../api/client.ts'
import type { ReportItem } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { fullMoment } from '../ui/format.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { SeverityCounts } from '../ui/severity.tsx'
import { reportsQuery } from './report-queries.ts'
import './report.css'

const Item = ({ item: { id, createdAt, state, outcome } }: { readonly item: ReportItem }) => {
  const { t, lang } = useMessages()
  return (
    <tr>
      <th scope="row">
        <Link to="/reports/$id" params={{ id }}>
          <time dateTime={createdAt}>{fullMoment(createdAt, lang)}</time>
        </Link>
      </th>
      {outcome ? (
        <>
          <td className="num">{outcome.units}</td>
          <td className="num">{outcome.documents}</td>
          <td className="num">{outcome.forms}</td>
          <td>
            <SeverityCounts errors={outcome.errors} warnings={outcome.warnings} hints={outcome.hints} />
          </td>
        </>
      ) : (
        <td colSpan={4} className="muted">
          {state === 'failed' ? t('report.failed') : t('report.inMaking')}
        </td>
      )}
    </tr>
  )
}

/** 审核报告: those that were made, the newest first. */
export const ReportsScreen = () => {
  const { t } = useMessages()
  const { data, error } = useQuery(reportsQuery)
  const items = data?.items ?? []
  return (
    <div className="page reports">
      <header className="page-head">
        <h1>{t('rail.reports')}</h1>
      </header>
      <p className="muted">{t('report.how')}</p>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
      {items.length > 0 ? (
        <div className="panel">
          <table className="dense reports-table">
            <thead>
              <tr>
                <th scope="col">{t('report.made')}</th>
                <th scope="col" className="num">
                  {t('report.units')}
                </th>
                <th scope="col" className="num">
                  {t('report.documents')}
                </th>
                <th scope="col" className="num">
                  {t('desk.forms')}
                </th>
                <th scope="col">{t('desk.findings')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      ) : data ? (
        <p className="empty">{t('report.none')}</p>
      ) : null}
    </div>
  )
}

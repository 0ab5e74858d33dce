import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/i18n.ts'

/** The server no longer has the report. */
export const ReportGone = () => {
  const { t } = useMessages()
  return (
    <div className="report-making panel">
      <h1>{t('report.title')}</h1>
      <p role="status">{t('report.gone')}</p>
      <p className="report-gone-acts">
        <Link to="/reports">{t('rail.reports')}</Link>
        <Link to="/library">{t('desk.toLibrary')}</Link>
      </p>
    </div>
  )
}

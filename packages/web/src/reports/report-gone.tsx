import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { refusalOf } from '../api/client.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { askedReport } from './asked-reports.ts'
import { useBeginReport } from './use-begin-report.ts'

/** The server no longer has the report; this browser may remember of which documents it was made. */
export const ReportGone = ({ id }: { readonly id: string }) => {
  const { t } = useMessages()
  const { mutate, isPending, error } = useBeginReport({ replace: true })
  const asked = askedReport(id)
  return (
    <div className="report-making panel">
      <h1>{t('report.title')}</h1>
      <p role="status">{t('report.gone')}</p>
      <p>{asked ? t('report.gone.again') : t('report.gone.unknown')}</p>
      <p className="report-gone-acts">
        {asked ? (
          <Button type="primary" loading={isPending} onClick={() => mutate(asked)}>
            {t('report.again')}
          </Button>
        ) : null}
        <Link to="/library">{t('desk.toLibrary')}</Link>
      </p>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
    </div>
  )
}

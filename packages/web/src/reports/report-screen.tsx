import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { refusalOf } from '../api/client.ts'
import type { ReportView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { MadeReport } from './made-report.tsx'
import { ReportAgain } from './report-again.tsx'
import { ReportGone } from './report-gone.tsx'
import { reportQuery } from './report-queries.ts'
import './report.css'

/** How far a report is. */
const Making = ({ view }: { readonly view: ReportView }) => {
  const { t } = useMessages()
  const { state, total, gathered, why } = view
  return (
    <div className="report-making panel">
      <h1>{t('report.title')}</h1>
      {state === 'failed' ? (
        <>
          <p role="alert">
            {t('report.failed')} {why}
          </p>
          <ReportAgain id={view.id} />
        </>
      ) : (
        <>
          <progress aria-label={t('report.progress')} max={total} {...(state === 'gathering' && { value: gathered })} />
          <p role="status">
            {state === 'gathering'
              ? t('report.gathering', { done: gathered, count: total })
              : t('report.checking', { count: total })}
          </p>
        </>
      )}
    </div>
  )
}

/** 审核报告: what was found in many documents, by unit and by rule; what is taken away, and what goes back to the units. */
export const ReportScreen = () => {
  const { id } = useParams({ from: '/reports/$id' })
  const { data, error } = useQuery(reportQuery(id))
  if (error) return refusalOf(error).id === 'not-found' ? <ReportGone /> : <RefusalNote refusal={refusalOf(error)} />
  if (data === undefined) return null
  return data.summary === null ? <Making view={data} /> : <MadeReport view={data} summary={data.summary} />
}

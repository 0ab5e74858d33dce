import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { refusalOf } from '../api/client.ts'
import type { ReportSummary } from '../api/types.ts'
import { saveAnswer } from '../downloads/save-answer.ts'
import { useMessages } from '../messages/i18n.ts'
import { DocumentCounts } from '../ui/document-counts.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'

/** A document of a report: opened, and what a reviewer of its kind of form goes on with. */
export const ReportDocument = ({ document }: { readonly document: ReportSummary['documents'][number] }) => {
  const { t } = useMessages()
  const { id, name, counts, next } = document
  const review = useMutation({
    mutationFn: () => saveAnswer(`/disclosures/${encodeURIComponent(id)}/review`, new AbortController().signal),
  })
  return (
    <div className="report-document">
      <Link to="/forms/$id" params={{ id }} className="report-name">
        {name}
      </Link>
      <DocumentCounts id={id} counts={counts} />
      <span className="report-next">
        {next.includes('review') ? (
          <button
            type="button"
            className="link-button"
            aria-label={`${t('report.review')}${t('list.separator')}${name}`}
            disabled={review.isPending}
            onClick={() => review.mutate()}
          >
            {t('report.review')}
          </button>
        ) : null}
        {next.includes('score') ? (
          <Link to="/forms/$id/score" params={{ id }} aria-label={`${t('report.score')}${t('list.separator')}${name}`}>
            {t('report.score')}
          </Link>
        ) : null}
        {next.includes('lights') ? (
          <Link to="/forms/$id" params={{ id }} aria-label={`${t('lights.title')}${t('list.separator')}${name}`}>
            {t('lights.title')}
          </Link>
        ) : null}
        {review.error ? <RefusalNote refusal={refusalOf(review.error)} /> : null}
      </span>
    </div>
  )
}

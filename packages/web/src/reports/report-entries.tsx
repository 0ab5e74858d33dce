import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { refusalOf } from '../api/client.ts'
import { saveAnswer } from '../downloads/save-answer.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import type { Severity } from '../ui/severity.tsx'
import { ReportEntry } from './report-entry.tsx'
import { type Chosen, reportEntriesQuery } from './report-queries.ts'
import type { Letters } from './use-letters.ts'

/** The findings of a unit or a rule, under their documents. */
export const ReportFindings = ({
  report,
  chosen,
  shown,
  letters,
  heading,
}: {
  readonly report: string
  readonly chosen: Chosen
  readonly shown: ReadonlySet<Severity>
  readonly letters: Letters
  readonly heading: string
}) => {
  const { t } = useMessages()
  const query = useInfiniteQuery(reportEntriesQuery(report, chosen))
  const review = useMutation({
    mutationFn: (id: string) =>
      saveAnswer(`/disclosures/${encodeURIComponent(id)}/review`, new AbortController().signal),
  })
  const loaded = query.data?.pages.flatMap(({ items }) => items) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const entries = loaded.filter(({ severity }) => shown.has(severity))
  const documents = [...Map.groupBy(entries, ({ document }) => document)]
  return (
    <section className="report-findings" aria-label={t('report.findings')}>
      <h2>{heading}</h2>
      {review.error ? <RefusalNote refusal={refusalOf(review.error)} /> : null}
      {query.isError ? <RefusalNote refusal={refusalOf(query.error)} /> : null}
      {documents.map(([document, own]) => (
        <section key={document} aria-label={document}>
          <h3>
            {document} <span className="muted">{own.length}</span>{' '}
            <button type="button" className="link-button" onClick={() => review.mutate(own[0]?.disclosure ?? '')}>
              {t('report.review')}
            </button>
          </h3>
          <ul>
            {own.map((entry) => (
              <ReportEntry key={entry.id} entry={entry} chosen={letters.isChosen(entry)} onChoose={letters.choose} />
            ))}
          </ul>
        </section>
      ))}
      {query.isSuccess && total === 0 ? <p className="empty">{t('report.nothing')}</p> : null}
      {total > 0 && entries.length === 0 ? <p className="empty">{t('report.noneShown')}</p> : null}
      {query.hasNextPage ? (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('report.more', { count: total - loaded.length })}
        </Button>
      ) : null}
    </section>
  )
}

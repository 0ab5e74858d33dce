import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { refusalOf } from '../api/client.ts'
import type { ReportEntryView, ReportSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { type Severity, severities } from '../ui/severity.tsx'
import { ReportDocument } from './report-document.tsx'
import { ReportEntry } from './report-entry.tsx'
import { type Chosen, reportEntriesQuery } from './report-queries.ts'
import type { Letters } from './use-letters.ts'

/** The worst first: errors, warnings, hints, and last what people have set aside. */
const groupsOf = (entries: readonly ReportEntryView[]) => {
  const bySeverity = Map.groupBy(entries, ({ severity, setAside }): Severity | 'aside' =>
    setAside ? 'aside' : severity,
  )
  return ([...severities, 'aside'] as const).flatMap((of) => {
    const own = bySeverity.get(of)
    return own ? [{ of, own }] : []
  })
}

/** The findings of a unit or a rule, the worst first; above them the unit's documents. */
export const ReportFindings = ({
  report,
  summary,
  chosen,
  shown,
  letters,
  heading,
}: {
  readonly report: string
  readonly summary: ReportSummary
  readonly chosen: Chosen
  readonly shown: ReadonlySet<Severity>
  readonly letters: Letters
  readonly heading: string
}) => {
  const { t } = useMessages()
  const query = useInfiniteQuery(reportEntriesQuery(report, chosen))
  const loaded = query.data?.pages.flatMap(({ items }) => items) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const entries = loaded.filter(({ severity }) => shown.has(severity))
  const documents = 'unit' in chosen ? summary.documents.filter(({ unit }) => unit === chosen.unit) : []
  return (
    <section className="report-findings" aria-label={t('report.findings')}>
      <h2>{heading}</h2>
      {documents.map((document) => (
        <ReportDocument key={document.id} document={document} />
      ))}
      {query.isError ? <RefusalNote refusal={refusalOf(query.error)} /> : null}
      {groupsOf(entries).map(({ of, own }) => (
        <section key={of} aria-label={of === 'aside' ? t('findings.aside') : t(`severity.${of}`)}>
          <h3>
            {of === 'aside' ? t('findings.aside') : t(`severity.${of}`)} <span className="muted">{own.length}</span>
          </h3>
          <ul>
            {own.map((entry) => (
              <ReportEntry
                key={entry.id}
                entry={entry}
                // Whose it is goes without saying where there is but one document.
                named={documents.length !== 1}
                chosen={letters.isChosen(entry)}
                onChoose={letters.choose}
              />
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

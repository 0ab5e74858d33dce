import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { refusalOf } from '../api/client.ts'
import type { ReportEntryView, ReportSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { type Severity, severities } from '../ui/severity.tsx'
import { ReportDocuments, worstDocuments } from './report-documents.tsx'
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

/** The findings of a unit, a rule or both, the worst first; above them the unit's documents. */
export const ReportFindings = ({
  report,
  summary,
  chosen,
  shown,
  letters,
  onWhole,
}: {
  readonly report: string
  readonly summary: ReportSummary
  readonly chosen: Chosen
  readonly shown: ReadonlySet<Severity>
  readonly letters: Letters
  /** All of the unit again, where only one rule's findings are shown. */
  readonly onWhole: (unit: number) => void
}) => {
  const { t } = useMessages()
  const query = useInfiniteQuery(reportEntriesQuery(report, chosen))
  const loaded = query.data?.pages.flatMap(({ items }) => items) ?? []
  const total = query.data?.pages[0]?.total ?? 0
  const entries = loaded.filter(({ severity }) => shown.has(severity))
  const documents = chosen.unit === undefined ? [] : worstDocuments(summary, chosen.unit)
  const { unit } = chosen
  const title = summary.rules.find(({ rule }) => rule === chosen.rule)?.title ?? chosen.rule
  return (
    <section className="report-findings" aria-label={t('report.findings')}>
      <h2>{unit === undefined ? title : summary.units[unit]?.name}</h2>
      {unit !== undefined && title !== undefined ? (
        <p className="report-narrowed">
          {t('report.onlyRule', { title })}
          <button type="button" className="link-button" onClick={() => onWhole(unit)}>
            {t('report.wholeUnit')}
          </button>
        </p>
      ) : null}
      {documents.length > 0 && chosen.rule === undefined ? <ReportDocuments documents={documents} /> : null}
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

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ReportSummary, ReportView } from '../api/types.ts'
import type { ReportSearch } from '../app/router.tsx'
import { present } from '../app/search-params.ts'
import { setWalk } from '../app/walk.ts'
import { useMessages } from '../messages/i18n.ts'
import { fullMoment } from '../ui/format.ts'
import { type Severity, severities } from '../ui/severity.tsx'
import { useEvent } from '../ui/use-event.ts'
import { ReportAgain } from './report-again.tsx'
import { ReportBar } from './report-bar.tsx'
import { worstDocuments } from './report-documents.tsx'
import { ReportFindings } from './report-entries.tsx'
import { ReportGrid } from './report-grid.tsx'
import { ReportList } from './report-list.tsx'
import type { Chosen } from './report-queries.ts'
import { useLetters } from './use-letters.ts'

/** When it was made, and that documents have changed since. */
const MadeAt = ({ view: { id, createdAt, changed } }: { readonly view: ReportView }) => {
  const { t, lang } = useMessages()
  return (
    <p className="report-made muted">
      {t('report.madeAt', { moment: fullMoment(createdAt, lang) })}
      {changed > 0 ? (
        <>
          <strong>{t('report.changed', { count: changed })}</strong> <ReportAgain id={id} />
        </>
      ) : null}
    </p>
  )
}

const chosenOf = ({ unit, rule }: ReportSearch): Chosen =>
  unit === undefined && rule !== undefined ? { rule } : { unit: Math.max(1, unit ?? 1) - 1, rule }

/** A report that is made: by unit, by rule, or units against rules; what is taken away, and what goes back to the units. */
export const MadeReport = ({ view, summary }: { readonly view: ReportView; readonly summary: ReportSummary }) => {
  const { id } = view
  const { t } = useMessages()
  const search = useSearch({ from: '/reports/$id' })
  const navigate = useNavigate({ from: '/reports/$id' })
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(severities))
  const letters = useLetters(id, summary.counts)
  const choose = useEvent(letters.choose)
  const chosen = chosenOf(search)
  const by = search.view ?? (chosen.unit === undefined ? 'rule' : 'unit')
  const go = ({ unit, rule }: Chosen, replace = true) =>
    void navigate({ search: present({ unit: unit === undefined ? undefined : unit + 1, rule }), replace })
  // From the table one comes back to it.
  const open = useEvent((next: Chosen) => go(next, false))
  const { units, documents, forms, counts } = summary
  const { unit } = chosen
  useEffect(() => {
    const ids = (unit === undefined ? documents : worstDocuments(summary, unit)).map((document) => document.id)
    setWalk({ ids, total: ids.length })
  }, [summary, documents, unit])
  const [worst] = summary.rules
  return (
    <div className="report" data-view={search.view}>
      <header className="report-head panel">
        <h1>{t('report.title')}</h1>
        <p className="muted">
          {t('report.overview', { units: units.length, documents: documents.length, forms, doubts: counts.doubts })}
        </p>
        <MadeAt view={view} />
        <ReportBar
          report={id}
          counts={counts}
          shown={shown}
          letters={letters}
          onToggle={(severity) =>
            setShown((old) => {
              const next = new Set(old)
              if (!next.delete(severity)) next.add(severity)
              return next
            })
          }
        />
      </header>
      <nav className="report-list panel" aria-label={t('report.list')}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
        <div className="report-by" role="group" aria-label={t('report.by')}>
          <button type="button" className="chip" aria-pressed={by === 'unit'} onClick={() => go({ unit: 0 })}>
            {t('report.byUnit')} {units.length}
          </button>
          <button
            type="button"
            className="chip"
            aria-pressed={by === 'rule'}
            disabled={worst === undefined}
            onClick={() => worst && go({ rule: worst.rule })}
          >
            {t('report.byRule')} {summary.rules.length}
          </button>
          <button
            type="button"
            className="chip"
            aria-pressed={by === 'grid'}
            disabled={worst === undefined}
            onClick={() => void navigate({ search: { view: 'grid' }, replace: true })}
          >
            {t('report.byGrid')}
          </button>
        </div>
        {by === 'grid' ? null : <ReportList key={by} summary={summary} by={by} chosen={chosen} onChoose={go} />}
      </nav>
      {by === 'grid' ? (
        <ReportGrid report={id} summary={summary} shown={shown} onOpen={open} />
      ) : (
        <div className="report-main panel">
          <ReportFindings
            key={JSON.stringify(chosen)}
            report={id}
            summary={summary}
            chosen={chosen}
            shown={shown}
            letters={{ ...letters, choose }}
            onWhole={(unit) => go({ unit })}
          />
          <details className="report-versions muted">
            <summary>{t('report.versions')}</summary>
            {summary.versions.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </details>
        </div>
      )}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { refusalOf } from '../api/client.ts'
import type { ReportSummary, ReportView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { fullMoment } from '../ui/format.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { type Severity, severities } from '../ui/severity.tsx'
import { useEvent } from '../ui/use-event.ts'
import { ReportAgain } from './report-again.tsx'
import { ReportBar } from './report-bar.tsx'
import { ReportFindings } from './report-entries.tsx'
import { ReportGone } from './report-gone.tsx'
import { ReportList } from './report-list.tsx'
import { type Chosen, reportQuery } from './report-queries.ts'
import { useLetters } from './use-letters.ts'
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

const Made = ({ view, summary }: { readonly view: ReportView; readonly summary: ReportSummary }) => {
  const { id } = view
  const { t } = useMessages()
  const search = useSearch({ from: '/reports/$id' })
  const navigate = useNavigate({ from: '/reports/$id' })
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(severities))
  const letters = useLetters(id, summary.counts)
  const choose = useEvent(letters.choose)
  const by = search.rule === undefined ? 'unit' : 'rule'
  const chosen: Chosen = search.rule === undefined ? { unit: (search.unit ?? 1) - 1 } : { rule: search.rule }
  const go = (next: Chosen) =>
    void navigate({ search: 'unit' in next ? { unit: next.unit + 1 } : { rule: next.rule }, replace: true })
  const heading =
    'unit' in chosen
      ? (summary.units[chosen.unit]?.name ?? '')
      : (summary.rules.find(({ rule }) => rule === chosen.rule)?.title ?? chosen.rule)
  const { units, documents, forms, counts } = summary
  const [worst] = summary.rules
  return (
    <div className="report">
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
        </div>
        <ReportList key={by} summary={summary} by={by} chosen={chosen} onChoose={go} />
      </nav>
      <div className="report-main panel">
        <ReportFindings
          key={JSON.stringify(chosen)}
          report={id}
          summary={summary}
          chosen={chosen}
          shown={shown}
          letters={{ ...letters, choose }}
          heading={heading}
        />
        <details className="report-versions muted">
          <summary>{t('report.versions')}</summary>
          {summary.versions.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      </div>
    </div>
  )
}

/** 审核报告: what was found in many documents, by unit and by rule; what is taken away, and what goes back to the units. */
export const ReportScreen = () => {
  const { id } = useParams({ from: '/reports/$id' })
  const { data, error } = useQuery(reportQuery(id))
  if (error) return refusalOf(error).id === 'not-found' ? <ReportGone /> : <RefusalNote refusal={refusalOf(error)} />
  if (data === undefined) return null
  return data.summary === null ? <Making view={data} /> : <Made view={data} summary={data.summary} />
}

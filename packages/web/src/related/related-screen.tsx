import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { refusalOf } from '../api/client.ts'
import type { RelatedView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { SeverityMark, severities } from '../ui/severity.tsx'
import { AcrossValues } from './across-values.tsx'
import { PairList, useVerdict } from './pair-list.tsx'
import { relatedQuery } from './related-queries.ts'
import { RelatedTable } from './related-table.tsx'
import './related.css'

/** The worst first; what is set aside stands after the others. */
const worstFirst = (findings: RelatedView['findings']): RelatedView['findings'] =>
  findings.toSorted(
    (a, b) =>
      Number(a.setAside !== undefined) - Number(b.setAside !== undefined) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  )

/** 对照: the projects of a document beside their other phases and last year, with what was found across them. */
export const RelatedScreen = () => {
  const { t, lang } = useMessages()
  const { id } = useParams({ from: '/forms/$id/related' })
  const { data, error } = useQuery(relatedQuery(id, lang))
  const verdict = useVerdict()
  if (error && !data) return <RefusalNote refusal={refusalOf(error)} />
  return (
    <div className="page related">
      <header className="page-head">
        <Link to="/forms/$id" params={{ id }} className="back">
          <Icon name="left" /> {t('related.back')}
        </Link>
        <h1>{t('related.title')}</h1>
        {data && data.documents > 1 ? (
          <span className="muted">{t('related.looked', { count: data.documents - 1 })}</span>
        ) : null}
      </header>
      {data === undefined ? (
        <p className="empty" role="status">
          {t('related.opening')}
        </p>
      ) : null}
      {data?.tables.length === 0 ? <p className="empty">{t('related.nothing')}</p> : null}
      {data && data.findings.length > 0 ? (
        <section className="panel related-findings" aria-label={t('related.findings')}>
          <h2>{t('related.findings')}</h2>
          <ul>
            {worstFirst(data.findings).map((finding) => (
              <li key={finding.id} data-aside={finding.setAside !== undefined}>
                <SeverityMark severity={finding.severity} />
                <Link to="/forms/$id" params={{ id }} search={finding.at === undefined ? {} : { cell: finding.at }}>
                  {finding.title}
                </Link>
                <p>{finding.message}</p>
                {finding.setAside ? (
                  <p className="muted">
                    <span className="tag">{t('aside.tag')}</span> {t('aside.said', { ...finding.setAside })}
                  </p>
                ) : null}
                <AcrossValues finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {data?.tables.map((table) => (
        <section key={`${table.name} ${table.unit}`} className="panel related-project" aria-label={table.name}>
          <h2>
            {table.name} <span className="muted">{table.unit}</span>
          </h2>
          <RelatedTable table={table} id={id} />
          <PairList table={table} />
        </section>
      ))}
      {data && data.refuted.length > 0 ? (
        <section className="panel related-refuted">
          <h2>{t('related.refuted')}</h2>
          <ul>
            {data.refuted.map(({ a, b, file }) => (
              <li key={`${a.id} ${a.form} ${b.id} ${b.form}`}>
                {file}
                <Button
                  size="small"
                  disabled={verdict.isPending}
                  onClick={() => verdict.mutate({ a, b, verdict: 'open' })}
                >
                  {t('related.open')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

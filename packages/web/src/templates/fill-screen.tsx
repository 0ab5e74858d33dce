import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { disclosureQuery, templatesQuery } from '../api/queries.ts'
import type { TemplateSummary } from '../api/types.ts'
import { draftIds } from '../editing/draft-storage.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import { NewFormDialog } from './new-form-dialog.tsx'
import { regionWords } from './region-words.ts'
import { beginnableByPhase, refOf } from './template-list-order.ts'
import './templates.css'

/** 填报: what is unsaved in this browser, and the forms one can begin. */
export const FillScreen = () => {
  const { t, lang } = useMessages()
  const { data } = useQuery(templatesQuery(lang))
  const [template, setTemplate] = useState<TemplateSummary | undefined>(undefined)
  const drafts = useQueries({ queries: draftIds().map((id) => disclosureQuery(id, lang)) }).flatMap(({ data: view }) =>
    view ? [view] : [],
  )
  return (
    <div className="page fill">
      <header className="page-head">
        <h1>{t('rail.fill')}</h1>
      </header>
      {drafts.length > 0 ? (
        <section aria-labelledby="drafts-title">
          <h2 id="drafts-title">{t('fill.drafts')}</h2>
          <ul className="panel">
            {drafts.map(({ id, disclosure }) => (
              <li key={id}>
                <Link to="/forms/$id" params={{ id }} search={{ edit: true }} className="recent">
                  <span className="recent-title">{disclosure.title.raw || disclosure.source.name}</span>
                  <span className="recent-unit muted">{disclosure.publisher.raw}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="begin-title">
        <h2 id="begin-title">{t('fill.begin')}</h2>
        {beginnableByPhase(data?.items ?? []).map(([phase, items]) => (
          <section key={phase} aria-label={codeWord(t, 'phase', phase)}>
            <h3>{codeWord(t, 'phase', phase)}</h3>
            <div className="fill-templates">
              {items.map((item) => (
                <button key={refOf(item)} type="button" className="fill-template" onClick={() => setTemplate(item)}>
                  <span>{item.name}</span>
                  <span className="muted">
                    {codeWord(t, 'subject', item.subject)} · {regionWords(t, item)}
                  </span>
                </button>
              ))}
            </div>
          </section>
        ))}
      </section>
      <NewFormDialog template={template} onClose={() => setTemplate(undefined)} />
    </div>
  )
}

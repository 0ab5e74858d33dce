import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import { templateQuery, templatesQuery } from '../api/queries.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import { Sheet } from '../sheet/sheet.tsx'
import { makeSheetStore } from '../sheet/sheet-state.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useListKeys } from '../ui/use-list-keys.ts'
import { NewFormDialog } from './new-form-dialog.tsx'
import '../styles/catalogue.css'
import './templates.css'

/** 模板: every official form the system knows, drawn empty from its data. */
export const TemplatesScreen = () => {
  const { t, lang } = useMessages()
  const { template: chosen } = useSearch({ from: '/templates' })
  const navigate = useNavigate({ from: '/templates' })
  const { data, error } = useQuery(templatesQuery(lang))
  const items = data?.items ?? []
  const id = chosen ?? items[0]?.id
  const { data: view } = useQuery({ ...templateQuery(id ?? '', lang), enabled: id !== undefined })
  const store = useMemo(() => makeSheetStore(undefined), [])
  const [starting, setStarting] = useState(false)
  const choose = (template: string) => void navigate({ search: { template }, replace: true })
  const { list, onKeyDown } = useListKeys(
    items.findIndex((item) => item.id === id),
    (index) => choose(items[index]?.id ?? ''),
  )
  if (error && !data) return <RefusalNote refusal={refusalOf(error)} />
  const summary = items.find((item) => item.id === id)
  return (
    <div className="catalogue">
      <nav className="catalogue-list" aria-label={t('templates.list')}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever entry has the focus */}
        <div className="catalogue-entries" ref={list} onKeyDown={onKeyDown}>
          <h2>{t('templates.count', { count: items.length })}</h2>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  data-entry
                  className="catalogue-entry template-entry"
                  aria-current={item.id === id ? 'page' : undefined}
                  onClick={() => choose(item.id)}
                >
                  <span>{item.name}</span>
                  <span className="muted">
                    {codeWord(t, 'phase', item.phase)} · {codeWord(t, 'subject', item.subject)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <div className="template-view">
        {summary ? (
          <header className="bar no-print">
            <div className="bar-title">
              <h1>{summary.name}</h1>
              <span className="muted">
                {t('templates.facts', {
                  id: summary.id,
                  version: summary.version,
                  region: summary.region ?? t('profiles.everywhere'),
                })}
              </span>
            </div>
            <span className="panel-space" />
            <Button size="small" type="primary" onClick={() => setStarting(true)}>
              {t('templates.begin')}
            </Button>
          </header>
        ) : null}
        {view ? (
          <Sheet layout={view.layout} findings={[]} store={store} />
        ) : (
          <p className="empty" role="status">
            {t('sheet.opening')}
          </p>
        )}
      </div>
      <NewFormDialog template={starting ? summary : undefined} onClose={() => setStarting(false)} />
    </div>
  )
}

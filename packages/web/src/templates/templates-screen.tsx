import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import { templateQuery, templatesQuery } from '../api/queries.ts'
import type { TemplateSummary } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import { Sheet } from '../sheet/sheet.tsx'
import { makeSheetStore } from '../sheet/sheet-state.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useListKeys } from '../ui/use-list-keys.ts'
import { BringButton } from './bring-button.tsx'
import { DraftList } from './draft-list.tsx'
import { NewFormDialog } from './new-form-dialog.tsx'
import { RereadNotice } from './reread-notice.tsx'
import { TemplateBar } from './template-bar.tsx'
import { TemplateDrop } from './template-drop.tsx'
import { TemplateEntry } from './template-entry.tsx'
import { grouped, isMeant, refOf } from './template-list-order.ts'
import { useBring } from './use-bring.ts'
import '../desk/drop-zone.css'
import '../styles/catalogue.css'
import './templates.css'

/** One template: what it is, and the empty form drawn from its data. */
const TemplateView = ({ item }: { readonly item: TemplateSummary }) => {
  const { t, lang } = useMessages()
  const { data: view, error } = useQuery(templateQuery(refOf(item), lang))
  const store = useMemo(() => makeSheetStore(undefined), [])
  const [starting, setStarting] = useState(false)
  return (
    <>
      <TemplateBar template={item} onBegin={() => setStarting(true)} />
      {item.source === 'own' && item.state === 'in-use' ? <RereadNotice template={refOf(item)} /> : null}
      {view ? (
        <Sheet layout={view.layout} findings={[]} store={store} />
      ) : error ? (
        <RefusalNote refusal={refusalOf(error)} />
      ) : (
        <p className="empty" role="status">
          {t('sheet.opening')}
        </p>
      )}
      <NewFormDialog template={starting ? item : undefined} onClose={() => setStarting(false)} />
    </>
  )
}

/** 模板: every official form that is known, the system's and one's own; a new one is dropped here. */
export const TemplatesScreen = () => {
  const { t, lang } = useMessages()
  const { template: chosen } = useSearch({ from: '/templates' })
  const navigate = useNavigate({ from: '/templates' })
  const { data, error } = useQuery(templatesQuery(lang))
  const [search, setSearch] = useState('')
  const bring = useBring()
  const items = data?.items ?? []
  const groups = useMemo(() => grouped(data?.items ?? [], search), [data, search])
  const order = groups.flatMap(([, all]) => all)
  const item = items.find((one) => isMeant(one, chosen)) ?? (chosen === undefined ? order[0] : undefined)
  const choose = (one: TemplateSummary | undefined) =>
    one && void navigate({ search: { template: refOf(one) }, replace: true })
  const { list, onKeyDown } = useListKeys(item ? order.indexOf(item) : -1, (index) => choose(order[index]))
  if (error && !data) return <RefusalNote refusal={refusalOf(error)} />
  return (
    <TemplateDrop onFile={(file) => bring.mutate(file)}>
      <div className="catalogue">
        <nav className="catalogue-list" aria-label={t('templates.list')}>
          <div className="template-bring">
            <BringButton busy={bring.isPending} onFile={(file) => bring.mutate(file)} />
            <p className="muted" aria-live="polite">
              {bring.isPending
                ? t('templates.bring.reading', { file: bring.variables.name })
                : t('templates.bring.what')}
            </p>
            {bring.error ? <RefusalNote refusal={refusalOf(bring.error)} /> : null}
          </div>
          <DraftList />
          <div className="catalogue-find">
            <input
              type="search"
              className="field"
              value={search}
              aria-label={t('templates.find')}
              placeholder={t('templates.find')}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever entry has the focus */}
          <div className="catalogue-entries" ref={list} onKeyDown={onKeyDown}>
            {groups.map(([phase, all]) => (
              <section key={phase} aria-labelledby={`phase-${phase}`}>
                <h2 id={`phase-${phase}`}>
                  {codeWord(t, 'phase', phase)} <span className="muted">{all.length}</span>
                </h2>
                <ul>
                  {all.map((one) => (
                    <li key={refOf(one)}>
                      <TemplateEntry item={one} current={one === item} onChoose={() => choose(one)} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            {data && order.length === 0 ? <p className="empty">{t('templates.nothing')}</p> : null}
          </div>
        </nav>
        <div className="template-view">
          {item ? (
            <TemplateView key={refOf(item)} item={item} />
          ) : data ? (
            <p className="empty">{t('templates.unknown', { id: chosen ?? '' })}</p>
          ) : (
            <p className="empty" role="status">
              {t('sheet.opening')}
            </p>
          )}
        </div>
      </div>
    </TemplateDrop>
  )
}

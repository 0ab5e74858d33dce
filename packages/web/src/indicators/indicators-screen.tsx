import { level2Words } from '@jiheng/core/messages'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { refusalOf } from '../api/client.ts'
import { present } from '../app/search-params.ts'
import { useMessages } from '../messages/i18n.ts'
import { indicatorsQuery } from '../related/related-queries.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useLate } from '../ui/use-late.ts'
import { IndicatorRow } from './indicator-row.tsx'
import './indicators.css'

/** 指标库: what the documents here set for an indicator, with how many of them say so. */
export const IndicatorsScreen = () => {
  const { t, lang } = useMessages()
  const { q = '', level } = useSearch({ from: '/indicators' })
  const navigate = useNavigate({ from: '/indicators' })
  const change = (parts: { readonly q?: string | undefined; readonly level?: string | undefined }) =>
    void navigate({ search: (old) => present({ q: old.q, level: old.level, ...parts }), replace: true })
  const [words, setWords] = useLate(q, (text) => change({ q: text.trim() || undefined }))
  const { data, error } = useQuery(indicatorsQuery(q, level))
  return (
    <div className="page indicators">
      <header className="page-head">
        <h1>{t('indicators.title')}</h1>
        {data ? <span className="muted">{t('indicators.of', { count: data.documents })}</span> : null}
      </header>
      <div className="indicators-query">
        <input
          type="search"
          className="field"
          value={words}
          aria-label={t('indicators.find')}
          placeholder={t('indicators.find')}
          onChange={(event) => setWords(event.target.value)}
        />
        <Select
          className="indicators-level"
          aria-label={t('indicators.level')}
          placeholder={t('indicators.level')}
          allowClear
          value={level}
          options={Object.entries(level2Words).map(([value, name]) => ({ value, label: name[lang] }))}
          onChange={(chosen: string | undefined) => change({ level: chosen })}
        />
      </div>
      {error && !data ? <RefusalNote refusal={refusalOf(error)} /> : null}
      {data?.items.length === 0 ? <p className="empty">{t('indicators.nothing')}</p> : null}
      {data && data.items.length > 0 ? (
        <div className="panel indicators-scroll">
          <table className="indicators-table">
            <caption className="visually-hidden">{t('indicators.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('indicators.name')}</th>
                <th scope="col">{t('indicators.level')}</th>
                <th scope="col">{t('indicators.usual')}</th>
                <th scope="col">{t('indicators.weight')}</th>
                <th scope="col" className="num">
                  {t('indicators.documents')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((item) => (
                <IndicatorRow key={`${item.level2} ${item.name}`} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p className="muted indicators-note">{t('indicators.note')}</p>
    </div>
  )
}

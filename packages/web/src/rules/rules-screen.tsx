import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import { profilesQuery, rulesQuery } from '../api/queries.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { SeverityMark } from '../ui/severity.tsx'
import { useListKeys } from '../ui/use-list-keys.ts'
import { ProfileList } from './profile-list.tsx'
import { RulePage } from './rule-page.tsx'
import '../styles/catalogue.css'

/** 规则与法规: every rule has a page made from its own file; the scoring profiles stand below them. */
export const RulesScreen = () => {
  const { t, lang } = useMessages()
  const { rule: chosen } = useSearch({ from: '/rules' })
  const navigate = useNavigate({ from: '/rules' })
  const { data, error } = useQuery(rulesQuery(lang))
  const { data: profiles } = useQuery(profilesQuery(lang))
  const [words, setWords] = useState('')
  const found = useMemo(
    () =>
      (data?.items ?? []).filter(({ id, title, what }) =>
        `${id} ${title} ${what}`.toLowerCase().includes(words.trim().toLowerCase()),
      ),
    [data, words],
  )
  const families = [...Map.groupBy(found, ({ family }) => family)]
  const order = families.flatMap(([, rules]) => rules)
  const rule = data?.items.find(({ id }) => id === chosen) ?? (chosen === undefined ? order[0] : undefined)
  const choose = (id: string) => void navigate({ search: { rule: id }, replace: true })
  const { list, onKeyDown } = useListKeys(
    order.findIndex(({ id }) => id === rule?.id),
    (index) => choose(order[index]?.id ?? ''),
  )
  if (error && !data) return <RefusalNote refusal={refusalOf(error)} />
  return (
    <div className="catalogue">
      <nav className="catalogue-list" aria-label={t('rules.list')}>
        <div className="catalogue-find">
          <input
            type="search"
            className="field"
            value={words}
            aria-label={t('rules.find')}
            placeholder={t('rules.find')}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever entry has the focus */}
        <div className="catalogue-entries" ref={list} onKeyDown={onKeyDown}>
          {families.map(([family, rules]) => (
            <section key={family} aria-labelledby={`family-${family}`}>
              <h2 id={`family-${family}`}>
                {codeWord(t, 'family', family)} <span className="muted">{rules.length}</span>
              </h2>
              <ul>
                {rules.map(({ id, title, severity }) => (
                  <li key={id}>
                    <button
                      type="button"
                      data-entry
                      className="catalogue-entry"
                      aria-current={id === rule?.id ? 'page' : undefined}
                      onClick={() => choose(id)}
                    >
                      <SeverityMark severity={severity} word={false} />
                      <span>{title}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {data && found.length === 0 ? <p className="empty">{t('rules.nothing')}</p> : null}
        </div>
      </nav>
      <div className="catalogue-page">
        {rule ? (
          <RulePage rule={rule} />
        ) : data ? (
          <p className="empty">{t('rules.unknown', { id: chosen ?? '' })}</p>
        ) : null}
        <ProfileList profiles={profiles?.items ?? []} />
      </div>
    </div>
  )
}

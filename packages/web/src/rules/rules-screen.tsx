import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import { profilesQuery, rulesQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { LawList } from './law-list.tsx'
import { LawPage } from './law-page.tsx'
import { ProfileList } from './profile-list.tsx'
import { RuleList } from './rule-list.tsx'
import { RulePage } from './rule-page.tsx'
import { lawNamed, useLaws } from './use-laws.ts'
import '../styles/catalogue.css'

/** A link is current only where all of its address is. */
const exactly = { exact: true, includeSearch: true } as const

const holds = (text: string, words: string): boolean => text.toLowerCase().includes(words.trim().toLowerCase())

/** 规则与法规: every rule, every regulation and every scoring profile has a page made from its own file. */
export const RulesScreen = () => {
  const { t, lang } = useMessages()
  const search = useSearch({ from: '/rules' })
  const navigate = useNavigate({ from: '/rules' })
  const { data, error } = useQuery(rulesQuery(lang))
  const { data: profiles } = useQuery(profilesQuery(lang))
  const laws = useLaws()
  const [words, setWords] = useState('')
  const rules = useMemo(
    () => (data?.items ?? []).filter(({ id, title, what }) => holds(`${id} ${title} ${what}`, words)),
    [data, words],
  )
  const part = search.part ?? (search.law === undefined ? 'rules' : 'laws')
  const foundLaws = (laws ?? []).filter(({ id, title, number, issuer }) =>
    holds(`${id} ${title} ${number ?? ''} ${issuer}`, words),
  )
  const rule = data?.items.find(({ id }) => id === search.rule) ?? (search.rule === undefined ? rules[0] : undefined)
  const law = (search.law === undefined ? undefined : lawNamed(laws ?? [], search.law)) ?? foundLaws[0]
  if (error && !data) return <RefusalNote refusal={refusalOf(error)} />
  return (
    <div className="catalogue" data-part={part}>
      <nav className="catalogue-list" aria-label={t('rules.list')}>
        <div className="catalogue-parts">
          <Link
            to="/rules"
            className="chip"
            activeOptions={exactly}
            aria-current={part === 'rules' ? 'true' : undefined}
          >
            {t('rules.list')} {data?.items.length}
          </Link>
          <Link
            to="/rules"
            search={{ part: 'laws' }}
            className="chip"
            activeOptions={exactly}
            aria-current={part === 'laws' ? 'true' : undefined}
          >
            {t('law.list')} {laws?.length}
          </Link>
          <Link
            to="/rules"
            search={{ part: 'profiles' }}
            className="chip"
            activeOptions={exactly}
            aria-current={part === 'profiles' ? 'true' : undefined}
          >
            {t('profiles.title')} {profiles?.items.length}
          </Link>
        </div>
        {part === 'profiles' ? null : (
          <>
            <div className="catalogue-find">
              <input
                type="search"
                className="field"
                value={words}
                aria-label={t(part === 'laws' ? 'law.find' : 'rules.find')}
                placeholder={t(part === 'laws' ? 'law.find' : 'rules.find')}
                onChange={(event) => setWords(event.target.value)}
              />
            </div>
            {part === 'laws' ? (
              <LawList
                laws={foundLaws}
                chosen={law}
                onChoose={({ id }) => void navigate({ search: { law: id }, replace: true })}
              />
            ) : (
              <RuleList
                rules={rules}
                chosen={rule?.id}
                onChoose={(id) => void navigate({ search: { rule: id }, replace: true })}
              />
            )}
          </>
        )}
      </nav>
      <div className="catalogue-page">
        {part === 'profiles' ? <ProfileList profiles={profiles?.items ?? []} /> : null}
        {part === 'laws' && law ? <LawPage key={law.id} law={law} rules={data?.items ?? []} /> : null}
        {part === 'rules' && rule ? <RulePage rule={rule} /> : null}
        {part === 'rules' && data && !rule ? (
          <p className="empty">{t('rules.unknown', { id: search.rule ?? '' })}</p>
        ) : null}
      </div>
    </div>
  )
}

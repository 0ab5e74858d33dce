import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useRouter, useRouterState, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { facetsQuery, type ListFilter, sessionQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { personName } from '../ui/person-name.ts'
import { useLate } from '../ui/use-late.ts'
import { letterKey } from './keys.ts'
import { openKeys } from './keys-dialog.tsx'
import { present } from './search-params.ts'
import { useLanguage } from './use-language.ts'

/** Product, search, year, language, person. Search and year ask the library from wherever one is. */
export const TopBar = () => {
  const { t, lang } = useMessages()
  const navigate = useNavigate()
  const router = useRouter()
  const search = useSearch({ strict: false })
  const { data: facets } = useQuery(facetsQuery)
  const { data: session } = useQuery(sessionQuery)
  const changeLang = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const asked = 'q' in search ? (search.q ?? '') : ''
  const inLibrary = useRouterState({ select: (state) => state.location.pathname === '/library' })
  // In the library the list follows the words while they are typed; elsewhere Enter leads there.
  const [words, setWords] = useLate(asked, (typed) => {
    if (inLibrary) ask({ q: typed.trim() || undefined })
  })

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (letterKey(event) !== '/') return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  // In the library the other conditions stay; from elsewhere the question begins anew.
  const ask = (parts: { readonly q?: string | undefined; readonly year?: number | undefined }) => {
    const before = router.state.location.pathname === '/library' ? (router.state.location.search as ListFilter) : {}
    void navigate({ to: '/library', search: present({ ...before, ...parts }), replace: inLibrary })
  }
  const year = 'year' in search ? search.year : undefined
  return (
    <header className="top">
      <Link to="/" className="top-product" aria-label={t('shell.home')}>
        {t('shell.product')}
      </Link>
      {/* biome-ignore lint/a11y/useSemanticElements: the search element is not styled by older Safari and WPS */}
      <form
        className="top-search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          ask({ q: words.trim() || undefined })
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          value={words}
          aria-label={t('shell.search')}
          placeholder={t('shell.search.placeholder')}
          onChange={(event) => setWords(event.target.value)}
        />
        <kbd className="kbd">/</kbd>
      </form>
      <select
        className="select"
        aria-label={t('shell.year')}
        value={year ?? ''}
        onChange={(event) => ask({ year: event.target.value === '' ? undefined : Number(event.target.value) })}
      >
        <option value="">{t('shell.year.all')}</option>
        {facets?.years.map(({ value, count }) => (
          <option key={value} value={value}>
            {t('shell.year.one', { year: value, count })}
          </option>
        ))}
      </select>
      <span className="top-space" />
      <button type="button" className="quiet top-keys" onClick={openKeys}>
        <Icon name="keyboard" />
        {t('shell.keys')}
      </button>
      <button
        type="button"
        className="quiet"
        lang={lang === 'en' ? 'zh-CN' : 'en'}
        onClick={() => changeLang(lang === 'en' ? 'zh-CN' : 'en')}
      >
        {lang === 'en' ? '中文' : 'English'}
      </button>
      {session ? (
        <span className="top-person muted" title={t('shell.session', { engine: session.engine })}>
          {personName(session.person, t)}
        </span>
      ) : null}
    </header>
  )
}

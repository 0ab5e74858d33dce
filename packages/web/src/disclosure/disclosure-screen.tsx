import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { refusalOf } from '../api/client.ts'
import { disclosureQuery } from '../api/queries.ts'
import { forgetOpened, rememberOpened } from '../app/recent.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { DisclosureDesk } from './disclosure-desk.tsx'
import './disclosure.css'

/** 公开件: one publication, with all that was found in it. */
export const DisclosureScreen = () => {
  const { t, lang } = useMessages()
  const { id } = useParams({ from: '/forms/$id' })
  const { revision, show } = useSearch({ from: '/forms/$id' })
  const { data, error } = useQuery(disclosureQuery(id, lang, { revision }))

  useEffect(() => {
    if (!data) return
    const { title, publisher, year, source } = data.disclosure
    const named = {
      title: title.raw.trim() || source.name,
      projects: data.disclosure.forms
        .flatMap(({ project }) => project?.name.raw.trim() || [])
        .join(t('list.separator')),
      unit: publisher.value ?? publisher.raw.trim(),
      year: year.value ?? null,
    }
    rememberOpened({ id: data.id, ...named, openedAt: new Date().toISOString() })
    document.title = `${named.title} · ${t('shell.product')}`
    return () => {
      document.title = t('shell.product')
    }
  }, [data, t])
  useEffect(() => {
    if (error && refusalOf(error).status === 404) forgetOpened(id)
  }, [error, id])

  if (error && !data) return <RefusalNote refusal={refusalOf(error)} />
  if (!data)
    return (
      <p className="empty" role="status">
        {t('sheet.opening')}
      </p>
    )
  return (
    <DisclosureDesk
      key={`${data.id}/${revision ?? ''}/${lang}/${show ?? ''}`}
      view={data}
      old={revision !== undefined && revision !== data.latest}
    />
  )
}

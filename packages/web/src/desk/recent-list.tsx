import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { recentQuery } from '../api/queries.ts'
import { recents } from '../app/recent.ts'
import { useMessages } from '../messages/i18n.ts'
import { moment } from '../ui/format.ts'

interface Entry {
  readonly id: string
  readonly title: string
  readonly projects: string
  readonly unit: string
  readonly at: string
}

const Entries = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const { lang } = useMessages()
  const now = new Date()
  return (
    <ul>
      {entries.map(({ id, title, projects, unit, at }) => (
        <li key={id}>
          <Link to="/forms/$id" params={{ id }} className="recent">
            <span className="recent-title">{projects === '' ? title : projects}</span>
            <span className="recent-unit muted">
              {projects === '' ? unit : [unit, title].filter(Boolean).join('　')}
            </span>
            <time className="recent-time muted" dateTime={at}>
              {moment(at, now, lang)}
            </time>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** What I opened last in this browser, and what changed last in the library. */
export const RecentList = () => {
  const { t } = useMessages()
  const { data } = useQuery(recentQuery)
  const opened = recents().map(({ id, title, projects = '', unit, openedAt }) => ({
    id,
    title,
    projects,
    unit,
    at: openedAt,
  }))
  const changed = (data?.items ?? []).map(({ id, title, projects, unit, updatedAt }) => ({
    id,
    title,
    projects: projects.join(t('list.separator')),
    unit,
    at: updatedAt,
  }))
  return (
    <aside className="desk-side">
      <section className="panel">
        <div className="panel-head">
          <h2>{t('desk.opened')}</h2>
        </div>
        {opened.length === 0 ? (
          <p className="empty">{t('desk.opened.none')}</p>
        ) : (
          <Entries entries={opened.slice(0, 8)} />
        )}
      </section>
      <section className="panel">
        <div className="panel-head">
          <h2>{t('desk.changed')}</h2>
          <Link to="/library">{t('desk.toLibrary')}</Link>
        </div>
        {changed.length === 0 ? (
          <p className="empty">{t('desk.changed.none')}</p>
        ) : (
          <Entries entries={changed.slice(0, 6)} />
        )}
      </section>
    </aside>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/i18n.ts'
import { moment } from '../ui/format.ts'
import { draftsQuery } from './template-queries.ts'

/** Forms that were dropped and are no template yet: one goes on where one stopped. */
export const DraftList = () => {
  const { t, lang } = useMessages()
  const { data } = useQuery(draftsQuery)
  const items = data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="template-drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">
        {t('templates.drafts')} <span className="muted">{items.length}</span>
      </h2>
      <ul>
        {items.map(({ id, name, fileName, changedAt }) => (
          <li key={id}>
            <Link to="/templates/drafts/$id" params={{ id }} className="catalogue-entry template-entry">
              <span>{name || fileName}</span>
              <span className="muted">
                {fileName} · {moment(changedAt, new Date(), lang)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

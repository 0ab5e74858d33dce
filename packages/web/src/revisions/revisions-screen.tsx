import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { refusalOf } from '../api/client.ts'
import { revisionsQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { Comparison } from './comparison.tsx'
import { RevisionList } from './revision-list.tsx'
import './revisions.css'

/** 版本: every saved state of a document; two of them can be laid over one another, and each can be brought back. */
export const RevisionsScreen = () => {
  const { t } = useMessages()
  const { id } = useParams({ from: '/forms/$id/revisions' })
  const search = useSearch({ from: '/forms/$id/revisions' })
  const navigate = useNavigate({ from: '/forms/$id/revisions' })
  const { data, error } = useQuery(revisionsQuery(id))
  if (error && !data) return <RefusalNote refusal={refusalOf(error)} />
  const latest = data?.items[0]?.number ?? 1
  const to = search.to ?? latest
  const from = search.from ?? Math.max(1, to - 1)
  return (
    <div className="revisions">
      <aside className="revisions-list">
        <header className="panel-head">
          <Link to="/forms/$id" params={{ id }} className="back">
            <Icon name="left" /> {t('revision.back')}
          </Link>
          <h1>{t('revision.title')}</h1>
        </header>
        <RevisionList
          id={id}
          items={data?.items ?? []}
          from={from}
          to={to}
          onChoose={(chosenFrom, chosenTo) =>
            void navigate({ search: { from: chosenFrom, to: chosenTo }, replace: true })
          }
        />
      </aside>
      {data && from !== to ? (
        <Comparison key={`${from}-${to}`} id={id} from={from} to={to} />
      ) : (
        <p className="empty">{data ? t('revision.onlyOne') : t('sheet.opening')}</p>
      )}
    </div>
  )
}

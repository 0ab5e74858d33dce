import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/i18n.ts'
import { relatedQuery } from './related-queries.ts'

/** At the list of findings: how many other documents are held against this one, and the way there. */
export const RelatedLink = ({ id }: { readonly id: string }) => {
  const { t, lang } = useMessages()
  const { data } = useQuery(relatedQuery(id, lang))
  if (!data || data.tables.length === 0) return null
  const columns = data.tables.flatMap((table) => table.columns)
  const others = new Set(columns.map(({ document }) => document).filter((document) => document !== id)).size
  return (
    <p className="findings-related">
      <Link to="/forms/$id/related" params={{ id }}>
        {t('related.others', { count: others })}
      </Link>
    </p>
  )
}

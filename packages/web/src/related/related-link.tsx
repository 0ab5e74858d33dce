import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/i18n.ts'
import { relatedQuery } from './related-queries.ts'

/** At the list of findings: that comparing with other documents found more, and where. Nothing where there are none. */
export const RelatedLink = ({ id }: { readonly id: string }) => {
  const { t, lang } = useMessages()
  const { data } = useQuery({ ...relatedQuery(id, lang), staleTime: 60_000 })
  if (!data || data.tables.length === 0) return null
  const columns = data.tables.flatMap((table) => table.columns)
  const others = new Set(columns.map(({ document }) => document).filter((document) => document !== id)).size
  return (
    <p className="findings-related">
      <Link to="/forms/$id/related" params={{ id }}>
        {data.findings.length > 0
          ? t('related.more', { count: data.findings.length })
          : t('related.others', { count: others })}
      </Link>
    </p>
  )
}

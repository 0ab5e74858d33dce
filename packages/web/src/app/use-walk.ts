import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { call, queryOf } from '../api/client.ts'
import { disclosureQuery } from '../api/queries.ts'
import type { List } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { onWalk, placeIn, setWalk, walk } from './walk.ts'

/** So many documents before the known end the list is asked for more. */
const ahead = 3

/** The documents before and after this one in the list that one came from; the next one is fetched before it is asked for. */
export const useWalk = (id: string) => {
  const { lang } = useMessages()
  const client = useQueryClient()
  const present = useSyncExternalStore(onWalk, walk)
  const place = present && placeIn(present, id)
  const after = place?.after
  const cursor = present?.more?.cursor
  const short = place !== undefined && present !== undefined && place.number + ahead > present.ids.length

  useEffect(() => {
    if (after !== undefined) void client.prefetchQuery(disclosureQuery(after, lang))
  }, [client, after, lang])
  useEffect(() => {
    const known = walk()
    if (!short || cursor === undefined || known?.more === undefined) return
    const { filter } = known.more
    const control = new AbortController()
    call<List>(`/disclosures${queryOf({ ...filter, cursor, limit: 200 })}`, { signal: control.signal }).then(
      ({ items, next }) =>
        setWalk({
          ids: [...new Set([...known.ids, ...items.map((item) => item.id)])],
          total: known.total,
          ...(next !== null && { more: { filter, cursor: next } }),
        }),
      // What cannot be fetched now is asked for with the next document.
      () => undefined,
    )
    return () => control.abort()
  }, [short, cursor])
  return place
}

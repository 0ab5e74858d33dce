import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { uploadsQuery } from '../api/queries.ts'
import { type Arrivals, arrivals } from './arrivals.ts'

/** The files that arrive; lists of documents are asked for again whenever an upload has ended. */
export const useArrivals = (): Arrivals => {
  const client = useQueryClient()
  const { data } = useQuery(uploadsQuery)
  useEffect(() => {
    if (data) arrivals.takeUp(data.items)
  }, [data])
  useEffect(() => {
    const stop = arrivals.whenFinished(() => {
      void client.invalidateQueries({ queryKey: ['disclosures'] })
      void client.invalidateQueries({ queryKey: ['facets'] })
    })
    return () => void stop()
  }, [client])
  return useSyncExternalStore(arrivals.subscribe, arrivals.state)
}

import type { Law } from '@jiheng/core/law'
import { queryOptions, useQuery } from '@tanstack/react-query'

const lawsQuery = queryOptions({
  queryKey: ['laws'],
  queryFn: async (): Promise<readonly Law[]> => {
    const { config } = await import('zod')
    config({ jitless: true })
    const { laws } = await import('@jiheng/core/law')
    return laws
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})

/** Every regulation that the project knows: data of the core, fetched where they are read. */
export const useLaws = (): readonly Law[] | undefined => useQuery(lawsQuery).data

/**
 * A regulation by its id, or as findings cite it: by its number, else by its title.
 * @example lawNamed(laws, '财预〔2015〕88号')?.id // 'caiyu-2015-88'
 */
export const lawNamed = (laws: readonly Law[], name: string): Law | undefined =>
  laws.find(({ id, number, title }) => id === name || number === name || `《${title}》` === name)

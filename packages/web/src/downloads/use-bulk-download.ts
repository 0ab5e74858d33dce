import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../api/client.ts'
import type { Downloads, DownloadsBody } from '../api/types.ts'
import { saveFromAddress } from './save-answer.ts'

const pulse = 500

/**
 * Many documents as one zip: the server is asked, the browser saves what comes, and meanwhile how far it is can be seen.
 * The download goes on when this is no longer shown.
 */
export const useBulkDownload = () => {
  const begin = useMutation({
    mutationFn: (body: DownloadsBody) => call<Downloads>('/downloads', { method: 'POST', body }),
    onSuccess: ({ file }) => saveFromAddress(file),
  })
  const id = begin.data?.id ?? ''
  const { data: now } = useQuery({
    queryKey: ['downloads', id],
    queryFn: ({ signal }) => call<Downloads>(`/downloads/${id}`, { signal }),
    enabled: id !== '',
    refetchInterval: ({ state }) => (state.data?.state === 'done' || state.data?.state === 'broken' ? false : pulse),
    gcTime: 0,
  })
  const progress = begin.data && (now ?? begin.data)
  const running = progress !== undefined && (progress.state === 'waiting' || progress.state === 'writing')
  return { begin: begin.mutate, reset: begin.reset, refused: begin.error, progress, busy: begin.isPending || running }
}

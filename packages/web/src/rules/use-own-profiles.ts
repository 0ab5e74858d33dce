import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/client.ts'
import type { ProfileView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'

/** Adds a profile of the region's own from its file, and takes one away; what was checked is then checked anew. */
export const useOwnProfiles = () => {
  const { lang } = useMessages()
  const client = useQueryClient()
  const changed = async () => {
    await client.invalidateQueries({ queryKey: ['profiles'] })
    await client.invalidateQueries({ queryKey: ['disclosure'] })
    await client.invalidateQueries({ queryKey: ['recount'] })
  }
  const add = useMutation({
    mutationFn: async (file: File) =>
      call<ProfileView>('/profiles', { method: 'POST', body: { text: await file.text(), lang } }),
    onSuccess: changed,
  })
  const remove = useMutation({
    mutationFn: (id: string) => call<void>(`/profiles/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: changed,
  })
  return { add, remove }
}

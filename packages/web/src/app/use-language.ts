import { useQueryClient } from '@tanstack/react-query'
import { call } from '../api/client.ts'
import { settingsQuery } from '../api/queries.ts'
import type { Lang, Settings } from '../api/types.ts'
import { changeLanguage } from '../messages/i18n.ts'

/** Changes the language of the page at once, and of the installation when the server has heard of it. */
export const useLanguage = (): ((lang: Lang) => void) => {
  const client = useQueryClient()
  return (lang) => {
    void changeLanguage(lang)
    void call<Settings>('/settings', { method: 'PUT', body: { lang } })
      .then((settings) => client.setQueryData(settingsQuery.queryKey, settings))
      .catch(() => undefined)
  }
}

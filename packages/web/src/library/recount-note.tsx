import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { recountQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import './recount-note.css'

/** Beside counts: that they are being made anew, and how many documents still wait. Once done, lists are asked for again. */
export const RecountNote = () => {
  const { t } = useMessages()
  const client = useQueryClient()
  const { data } = useQuery(recountQuery)
  const running = data?.running === true
  const ran = useRef(false)
  useEffect(() => {
    if (ran.current && !running)
      for (const key of ['disclosures', 'facets']) void client.invalidateQueries({ queryKey: [key] })
    ran.current = running
  }, [client, running])
  return running ? (
    <div className="recount-note">
      <progress aria-label={t('recount.progress')} max={data.total} value={data.total - data.left} />
      <span className="recount-done">{t('recount.done', { total: data.total, done: data.total - data.left })}</span>
      {/* Said aloud once; the numbers beside it change every second. */}
      <span role="status">{t('recount.running')}</span>
    </div>
  ) : null
}

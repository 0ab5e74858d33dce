import type { Refusal } from '../api/client.ts'
import { useMessages } from '../messages/i18n.ts'

/** Why something did not come, and what to do: in the place where it would have stood. */
export const RefusalNote = ({ refusal }: { readonly refusal: Refusal }) => {
  const { t } = useMessages()
  const offline = refusal.id === 'offline'
  return (
    <div className="refusal" role="alert">
      <p>{offline ? t('offline.message') : refusal.message}</p>
      <p>{offline ? t('offline.advice') : refusal.advice}</p>
    </div>
  )
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { letterKey } from '../app/keys.ts'
import { present } from '../app/search-params.ts'
import { useWalk } from '../app/use-walk.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { useEvent } from '../ui/use-event.ts'

/** To the document before and after in the list that one came from, also by P and N; nothing where one came from none. */
export const WalkButtons = ({ id, keys }: { readonly id: string; readonly keys: boolean }) => {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { show } = useSearch({ from: '/forms/$id' })
  const place = useWalk(id)
  const go = (to: string | undefined) => {
    if (to !== undefined) void navigate({ to: '/forms/$id', params: { id: to }, search: present({ show }) })
  }
  const onKey = useEvent((event: KeyboardEvent) => {
    const letter = letterKey(event)
    if (letter === 'n') go(place?.after)
    else if (letter === 'p') go(place?.before)
  })
  useEffect(() => {
    if (!keys) return
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [keys, onKey])
  if (!place || place.total < 2) return null
  const button = (to: string | undefined, name: 'walk.before' | 'walk.after', key: string) => (
    <button
      type="button"
      className="icon-button"
      aria-label={t(name)}
      aria-keyshortcuts={key}
      title={`${t(name)} (${key})`}
      disabled={to === undefined}
      onClick={() => go(to)}
    >
      <Icon name={name === 'walk.before' ? 'left' : 'right'} />
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form
    <span className="walk" role="group" aria-label={t('walk.title')}>
      {button(place.before, 'walk.before', 'P')}
      <span className="walk-place muted">
        {place.number} / {place.total}
      </span>
      {button(place.after, 'walk.after', 'N')}
    </span>
  )
}

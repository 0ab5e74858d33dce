import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { PresentedFinding } from '../api/types.ts'
import { FindingBody } from '../findings/finding-body.tsx'
import { useMessages } from '../messages/i18n.ts'
import { placeBeside } from '../ui/place-beside.ts'
import type { SheetStore } from './sheet-state.ts'
import './finding-popover.css'

/** The findings of the mark under the pointer or the focus, beside it. Escape takes them away; the pointer may enter. */
export const FindingPopover = ({
  store,
  onCure,
}: {
  readonly store: SheetStore
  readonly onCure?: (finding: PresentedFinding, cure: number) => void
}) => {
  const { t } = useMessages()
  const shown = useSyncExternalStore(store.subscribe, () => store.get().shown)
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null)
  useLayoutEffect(() => {
    if (!shown || !box.current) return setPlace(null)
    setPlace(
      placeBeside(shown.anchor.getBoundingClientRect(), box.current.getBoundingClientRect(), {
        width: innerWidth,
        height: innerHeight,
      }),
    )
  }, [shown])
  useEffect(() => {
    if (!shown) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') store.hide()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [shown, store])
  if (!shown) return null
  return createPortal(
    <div
      ref={box}
      className="finding-popover"
      role="dialog"
      aria-label={t('findings.title')}
      style={place ?? { visibility: 'hidden' }}
      onPointerEnter={store.keep}
      onPointerLeave={store.hideSoon}
    >
      {shown.findings.map((finding) => (
        <FindingBody key={finding.id} finding={finding} {...(onCure && { onCure })} />
      ))}
    </div>,
    document.body,
  )
}

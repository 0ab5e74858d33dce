import { useEffect } from 'react'
import { letterKey } from '../app/keys.ts'
import { useEvent } from '../ui/use-event.ts'
import type { Desk } from './use-desk.ts'

/** Where the focus is while a document is only read: nowhere, on the screen, or on the sheet. */
const reading = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target === document.body || target.matches('main, .sheet'))

/** J and K lead into the list of findings from the sheet; in the list they walk through it. */
export const useFindingKeys = ({ editing, shownFindings: { order }, chosen, choose, showFinding }: Desk): void => {
  const onKey = useEvent((event: KeyboardEvent) => {
    const letter = letterKey(event)
    if (event.defaultPrevented || editing || !reading(event.target) || (letter !== 'j' && letter !== 'k')) return
    const at = order.findIndex(({ id }) => id === chosen)
    const to = letter === 'j' ? at + 1 : at === -1 ? order.length - 1 : at - 1
    const finding = order[Math.max(0, Math.min(order.length - 1, to))]
    if (!finding) return
    event.preventDefault()
    choose(finding)
    showFinding(finding)
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onKey])
}

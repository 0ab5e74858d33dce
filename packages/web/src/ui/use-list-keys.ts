import { useRef } from 'react'
import { letterKey } from '../app/keys.ts'

/** J, K and the arrows in a list of buttons marked `data-entry`: the next one is chosen and takes the focus. */
export const useListKeys = (at: number, choose: (index: number) => void) => {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: React.KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
    const letter = letterKey(event)
    const down = letter === 'j' || event.key === 'ArrowDown'
    const up = letter === 'k' || event.key === 'ArrowUp'
    if ((!down && !up) || entries.length === 0) return
    event.preventDefault()
    const to = Math.max(0, Math.min(entries.length - 1, at + (down ? 1 : -1)))
    entries[to]?.focus()
    choose(to)
  }
  return { list, onKeyDown }
}

import type { SourceCell } from '@jiheng/core/correct'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Pick } from './source-context.ts'
import { type Cursor, type SourceRow, stepped } from './source-rows.ts'

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** Frames that a row far away gets to be drawn before the focus goes there. */
const patience = 12

/**
 * Walking through a source with the keys: arrows lead from cell to cell, Enter marks what was read from it, Space adds it
 * to the chosen ones, with Shift all between.
 */
export const useSourceKeys = (
  area: RefObject<HTMLElement | null>,
  rows: readonly SourceRow[],
  reveal: (row: number) => void,
  onCell: (cell: SourceCell, at: Cursor, pick: Pick) => void,
) => {
  const [cursor, setCursor] = useState<Cursor | undefined>(undefined)
  const wish = useRef(0)
  const focusAt = useCallback(
    ({ row, cell }: Cursor) => {
      wish.current += 1
      const own = wish.current
      const look = (left: number) => {
        const found = area.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-cell="${cell}"]`)
        if (found) {
          found.focus({ preventScroll: true })
          found.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        } else if (left > 0 && own === wish.current) {
          if (left === patience) reveal(row)
          requestAnimationFrame(() => look(left - 1))
        }
      }
      look(patience)
    },
    [area, reveal],
  )
  useEffect(
    () => () => {
      wish.current += 1
    },
    [],
  )

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const here = event.target instanceof HTMLElement ? event.target.dataset : {}
    const at = here.row === undefined ? cursor : { row: Number(here.row), cell: Number(here.cell) }
    const step = steps[event.key]
    if (step) {
      const next = at ? stepped(rows, at, ...step) : firstShown(area.current)
      if (!next) return
      setCursor(next)
      focusAt(next)
      const cell = rows[next.row]?.[next.cell]
      if (event.shiftKey && cell) onCell(cell, next, 'extend')
    } else if ((event.key === 'Enter' || event.key === ' ') && at && here.row !== undefined) {
      const cell = rows[at.row]?.[at.cell]
      if (cell) onCell(cell, at, event.key === ' ' ? 'toggle' : event.shiftKey ? 'extend' : 'only')
    } else return
    event.preventDefault()
  }
  return { cursor, setCursor, onKeyDown }
}

/** The first cell that can be seen. */
const firstShown = (area: HTMLElement | null): Cursor | undefined => {
  const top = area?.getBoundingClientRect().top ?? 0
  const cells = [...(area?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const found = cells.find((cell) => cell.getBoundingClientRect().top >= top) ?? cells[0]
  return found && { row: Number(found.dataset.row), cell: Number(found.dataset.cell) }
}

import { useEffect, useRef, useState } from 'react'
import type { ListFilter } from '../api/queries.ts'
import type { ListRow } from '../api/types.ts'

export interface Selection {
  readonly ids: ReadonlySet<string>
  /** One row more or less; with `upTo` all rows between it and the one before. */
  readonly toggle: (index: number, upTo: boolean) => void
  /** All rows that are listed, or none. */
  readonly toggleAll: () => void
  readonly clear: () => void
}

/** Rows that are selected. Another search selects anew; another order does not. */
export const useSelection = (rows: readonly ListRow[], { sort: _, order: __, ...filter }: ListFilter): Selection => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<number | undefined>(undefined)
  const search = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another search makes the selection void
  useEffect(() => {
    setIds(new Set())
    last.current = undefined
  }, [search])
  const idsAt = (from: number, to: number) => rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)
  return {
    ids,
    toggle: (index, upTo) => {
      const on = !ids.has(rows[index]?.id ?? '')
      const meant = idsAt(upTo ? (last.current ?? index) : index, index)
      last.current = index
      setIds((before) => (on ? before.union(new Set(meant)) : before.difference(new Set(meant))))
    },
    toggleAll: () => setIds(rows.every(({ id }) => ids.has(id)) ? new Set() : new Set(rows.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  }
}

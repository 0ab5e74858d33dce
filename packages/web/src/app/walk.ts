import type { ListFilter } from '../api/queries.ts'

/**
 * The documents of the list that one came from, in its order as it was then: gone through one after the other, they must
 * not change places while one mends them.
 */
export interface Walk {
  readonly ids: readonly string[]
  /** How many the list has, of which the first are known. */
  readonly total: number
  /** Where the list goes on: what was asked for, and the cursor of its next page. */
  readonly more?: { readonly filter: ListFilter; readonly cursor: string }
}

const storageKey = 'jiheng.walk'

let present: Walk | undefined
const listeners = new Set<() => void>()

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

/** What an earlier version or another hand has stored is no list. */
const isWalk = (saved: unknown): saved is Walk =>
  isRecord(saved) &&
  Array.isArray(saved.ids) &&
  saved.ids.every((id) => typeof id === 'string') &&
  typeof saved.total === 'number' &&
  (saved.more === undefined ||
    (isRecord(saved.more) && typeof saved.more.cursor === 'string' && isRecord(saved.more.filter)))

const stored = (): Walk | undefined => {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null')
    return isWalk(saved) ? saved : undefined
  } catch {
    return undefined
  }
}

/** The list that is gone through; it outlives a reload of the page. */
export const walk = (): Walk | undefined => {
  present ??= stored()
  return present
}

/** Notes the list that is before the eye. */
export const setWalk = (next: Walk): void => {
  present = next
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(next))
  } catch {
    // Without storage it is kept until the page is loaded anew.
  }
  for (const listener of listeners) listener()
}

export const onWalk = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where a document stands in the list, from 1, and which stand before and after it; undefined where it is not in it. */
export const placeIn = ({ ids, total }: Walk, id: string) => {
  const at = ids.indexOf(id)
  return at < 0
    ? undefined
    : { number: at + 1, total: Math.max(total, ids.length), before: ids[at - 1], after: ids[at + 1] }
}

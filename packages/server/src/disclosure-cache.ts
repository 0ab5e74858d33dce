import type { Revision, Store } from '@jiheng/store'

/** Revisions kept in memory: a page that edits asks for the same one after every key. */
const kept = 40

/** Reads revisions, the last used from memory: they never change. */
export const createDisclosureCache = (store: Store) => {
  const cache = new Map<string, Revision>()
  return async (id: string, number: number): Promise<Revision | undefined> => {
    const key = `${id} ${number}`
    const found = cache.get(key) ?? (await store.findRevision(id, number))
    if (!found) return undefined
    cache.delete(key)
    cache.set(key, found)
    const oldest = cache.keys().next().value
    if (cache.size > kept && oldest !== undefined) cache.delete(oldest)
    return found
  }
}

export type FindRevision = ReturnType<typeof createDisclosureCache>

import type { StoredPairing } from '@jiheng/store'
import type { ServerContext } from '../context.ts'
import type { Identified } from '../engine/reconcile-documents.ts'
import { loadDisclosure } from '../load-disclosure.ts'

/** Documents that are held against one: each is read from the store whole. */
const most = 40

/** A document with those that may belong to its projects, the newest revision of each, and what people said of pairs. */
export const relatedDocuments = async (
  context: ServerContext,
  id: string,
): Promise<{ readonly documents: readonly Identified[]; readonly pairings: readonly StoredPairing[] }> => {
  const { store } = context
  const { revision } = await loadDisclosure(context, id)
  const own = { id, disclosure: revision.disclosure }
  const ids = await store.findRelated(id, most)
  const others = await Promise.all(
    ids.map(async (other): Promise<readonly Identified[]> => {
      const row = await store.findDisclosure(other)
      const found = row && (await context.findRevision(other, row.latest))
      return found ? [{ id: other, disclosure: found.disclosure }] : []
    }),
  )
  return { documents: [own, ...others.flat()], pairings: await store.findPairings([id, ...ids]) }
}

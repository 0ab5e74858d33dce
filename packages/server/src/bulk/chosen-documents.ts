import type { ListRequest, Store } from '@jiheng/store'
import type { DownloadsBody } from '../api/index.ts'
import { orderOf } from '../routes/list-order.ts'
import { page } from './limits.ts'

export type ChosenDocuments = DownloadsBody['documents']

const requestOf = ({ bin, sort, order, ...rest }: (ChosenDocuments & { kind: 'search' })['query']): ListRequest => ({
  ...rest,
  sort,
  order: order ?? orderOf[sort],
  binned: bin === 'true',
  limit: page,
})

/** How many documents are meant. */
export const countChosen = async (store: Store, chosen: ChosenDocuments): Promise<number> => {
  if (chosen.kind === 'ids') return new Set(chosen.ids).size
  const found = await store.listDisclosures({ ...requestOf(chosen.query), limit: 1 })
  return found.kind === 'page' ? found.total : 0
}

/** Their ids, of a search page after page: however many there are, a page is held. */
export async function* chosenIds(store: Store, chosen: ChosenDocuments): AsyncGenerator<string, void> {
  if (chosen.kind === 'ids') return yield* new Set(chosen.ids)
  let cursor: string | null | undefined
  while (cursor !== null) {
    const found = await store.listDisclosures({ ...requestOf(chosen.query), ...(cursor !== undefined && { cursor }) })
    if (found.kind !== 'page') throw new Error('The store does not know a place in the list that it gave.')
    for (const { id } of found.items) yield id
    cursor = found.next
  }
}

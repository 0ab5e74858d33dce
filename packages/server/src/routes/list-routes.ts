import { facetsSchema, listQuerySchema, listSchema } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { presentRow } from '../presenters/present-row.ts'
import { orderOf } from './list-order.ts'
import type { TypedApp } from './typed-app.ts'

/** The library. */
export const listRoutes = (app: TypedApp, { store }: ServerContext): void => {
  app.get(
    '/disclosures',
    { schema: { querystring: listQuerySchema, response: { 200: listSchema } } },
    async ({ query }) => {
      const { bin, sort, order = orderOf[sort], ...rest } = query
      const page = await store.listDisclosures({ ...rest, sort, order, binned: bin === 'true' })
      if (page.kind === 'bad-cursor') throw new Refusal('bad-cursor')
      return { items: page.items.map(presentRow), next: page.next, total: page.total }
    },
  )

  app.get('/facets', { schema: { response: { 200: facetsSchema } } }, () => store.countFacets())
}

import { normsOfRows, searchLibrary } from '@jiheng/core/norms'
import {
  indicatorQuerySchema,
  indicatorsViewSchema,
  langQuerySchema,
  pairingBodySchema,
  relatedViewSchema,
} from '../api/index.ts'
import { relatedDocuments } from '../commands/related-documents.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { chosenProfile } from '../named/chosen-profile.ts'
import { newActor } from '../new-actor.ts'
import { suppressionsOf } from '../suppressions-of.ts'
import { idParams, nothing, type TypedApp } from './typed-app.ts'

/** What of other documents belongs to one: its projects in other phases and years, and what others set. */
export const relatedRoutes = (app: TypedApp, context: ServerContext): void => {
  const { store, heavy } = context

  app.get(
    '/disclosures/:id/related',
    { schema: { params: idParams, querystring: langQuerySchema, response: { 200: relatedViewSchema } } },
    async ({ params, query }) => {
      const { documents, pairings } = await relatedDocuments(context, params.id)
      const [own] = documents
      return heavy.related(documents, {
        ...(await chosenProfile(context, undefined)),
        suppressions: own ? await suppressionsOf(context, own.id, own.disclosure) : [],
        pairings,
        lang: query.lang,
      })
    },
  )

  app.put('/pairings', { schema: { body: pairingBodySchema, response: { 204: nothing } } }, async ({ body }, reply) => {
    for (const { id, form } of [body.a, body.b]) {
      const { revision } = await loadDisclosure(context, id)
      if (!revision.disclosure.forms[form]) throw new Refusal('not-found')
    }
    await store.savePairing(body, newActor(context))
    return reply.status(204).send(null)
  })

  app.get(
    '/indicators',
    { schema: { querystring: indicatorQuerySchema, response: { 200: indicatorsViewSchema } } },
    async ({ query: { words, level2 } }) => {
      const rows = await store.findIndicators({
        words: words.split(/\s+/u).filter((word) => word !== ''),
        ...(level2 !== undefined && level2 !== '' && { level2 }),
      })
      const norms = normsOfRows(rows.map(({ disclosureId, ...row }) => ({ ...row, document: disclosureId })))
      return { documents: norms.documents, items: [...searchLibrary(norms, { words, limit: 60 })] }
    },
  )
}

import {
  disclosureViewSchema,
  langQuerySchema,
  newBodySchema,
  offersSchema,
  recheckBodySchema,
  sheetSchema,
  sourceViewSchema,
  viewQuerySchema,
} from '../api/index.ts'
import { beginForm } from '../commands/form-beginner.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { byteRange } from '../http/byte-range.ts'
import { contentDisposition } from '../http/disposition.ts'
import { layoutsAsRead } from '../layouts-as-read.ts'
import { loadDisclosure, loadRow } from '../load-disclosure.ts'
import { chosenProfile } from '../named/chosen-profile.ts'
import { newActor } from '../new-actor.ts'
import { presentDisclosure } from '../presenters/present-disclosure.ts'
import { presentOffers } from '../presenters/present-offers.ts'
import { suppressionsOf } from '../suppressions-of.ts'
import { idParams, nothing, type TypedApp } from './typed-app.ts'

/** One disclosure. */
export const disclosureRoutes = (app: TypedApp, context: ServerContext): void => {
  const { store } = context

  app.post(
    '/disclosures',
    { schema: { body: newBodySchema, response: { 201: disclosureViewSchema } } },
    async ({ body }, reply) => {
      const { lang, ...form } = body
      const id = await beginForm(context, form)
      const { row, revision } = await loadDisclosure(context, id)
      const choices = { lang, ...(await chosenProfile(context, undefined)) }
      return reply.status(201).send(await presentDisclosure(context, row, revision, choices))
    },
  )

  app.get(
    '/disclosures/:id',
    { schema: { params: idParams, querystring: viewQuerySchema, response: { 200: disclosureViewSchema } } },
    async ({ params, query }) => {
      const { row, revision } = await loadDisclosure(context, params.id, query.revision)
      const choices = { lang: query.lang, ...(await chosenProfile(context, query.profile)) }
      return presentDisclosure(context, row, revision, choices)
    },
  )

  app.delete(
    '/disclosures/:id',
    { schema: { params: idParams, response: { 204: nothing } } },
    async ({ params }, reply) => {
      if (!(await store.binDisclosure(params.id, newActor(context)))) throw new Refusal('not-found')
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/disclosures/:id/bring-back',
    { schema: { params: idParams, response: { 204: nothing } } },
    async ({ params }, reply) => {
      if (!(await store.bringBackDisclosure(params.id, newActor(context)))) throw new Refusal('not-found')
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/disclosures/:id/recheck',
    { schema: { params: idParams, body: recheckBodySchema, response: { 200: sheetSchema } } },
    async ({ params, body }) => {
      const { revision } = await loadDisclosure(context, params.id, body.baseRevision)
      const choices = { lang: body.lang, ...(await chosenProfile(context, body.profile)) }
      const copy = context.workingCopy(`${params.id} ${revision.number}`, revision.disclosure, body.changes)
      return context.heavy.sheet(copy, { ...choices, suppressions: await suppressionsOf(context, params.id, copy) })
    },
  )

  app.get(
    '/disclosures/:id/source',
    { schema: { params: idParams, response: { 200: sourceViewSchema } } },
    async ({ params }) => {
      const row = await loadRow(context, params.id)
      const file = row.sha256 === null ? undefined : await store.findFile(row.sha256)
      if (!file) return { name: row.fileName, mediaType: '', kind: 'none' as const }
      const shown = await context.pool.run({ kind: 'show', bytes: file.body, name: row.fileName })
      if (shown.kind !== 'shown') throw new Error(`Showing a source ended as ${shown.kind}.`)
      return shown.source
    },
  )

  app.get(
    '/disclosures/:id/offers',
    { schema: { params: idParams, querystring: langQuerySchema, response: { 200: offersSchema } } },
    async ({ params, query }) => {
      const { row, revision } = await loadDisclosure(context, params.id)
      const { disclosure } = revision
      const layouts = await layoutsAsRead(context, row.id)
      const kept = await store.findCorrections(layouts, row.id)
      return presentOffers(disclosure, kept, layouts, query.lang)
    },
  )

  app.get('/disclosures/:id/original', { schema: { params: idParams } }, async ({ params, headers }, reply) => {
    const row = await loadRow(context, params.id)
    const file = row.sha256 === null ? undefined : await store.findFile(row.sha256)
    if (!file) throw new Refusal('not-found')
    const { buffer, byteOffset, byteLength } = file.body
    const range = byteRange(headers.range, byteLength)
    void reply
      .header('content-disposition', contentDisposition(file.name, ''))
      .header('accept-ranges', 'bytes')
      .header('cache-control', 'private, no-cache')
      .type('application/octet-stream')
    if (range.kind === 'unsatisfiable')
      return reply.status(416).header('content-range', `bytes */${byteLength}`).send(Buffer.alloc(0))
    if (range.kind === 'whole') return reply.send(Buffer.from(buffer, byteOffset, byteLength))
    const { start, end } = range
    return reply
      .status(206)
      .header('content-range', `bytes ${start}-${end - 1}/${byteLength}`)
      .send(Buffer.from(buffer, byteOffset + start, end - start))
  })
}

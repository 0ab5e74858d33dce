import {
  compareQuerySchema,
  comparisonSchema,
  disclosureViewSchema,
  restoreBodySchema,
  revisionsSchema,
  saveBodySchema,
} from '../api/index.ts'
import { saveDisclosure } from '../commands/change-saver.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { layoutsAsRead } from '../layouts-as-read.ts'
import { loadDisclosure, loadRow } from '../load-disclosure.ts'
import { chosenProfile } from '../named/chosen-profile.ts'
import { correctionNote } from '../presenters/correction-note.ts'
import { presentDifferences } from '../presenters/present-difference.ts'
import { presentDisclosure } from '../presenters/present-disclosure.ts'
import { presentRevision } from '../presenters/present-revision.ts'
import { idParams, type TypedApp } from './typed-app.ts'

/** States of a disclosure: saved, listed, compared, brought back. */
export const revisionRoutes = (app: TypedApp, context: ServerContext): void => {
  const { store, engine } = context

  const present = async (id: string, lang: 'zh-CN' | 'en') => {
    const { row, revision } = await loadDisclosure(context, id)
    return presentDisclosure(context, row, revision, { lang, ...(await chosenProfile(context, undefined)) })
  }

  app.get(
    '/disclosures/:id/revisions',
    { schema: { params: idParams, response: { 200: revisionsSchema } } },
    async ({ params }) => {
      await loadRow(context, params.id)
      return { items: (await store.listRevisions(params.id)).map(presentRevision) }
    },
  )

  app.post(
    '/disclosures/:id/revisions',
    { schema: { params: idParams, body: saveBodySchema, response: { 201: disclosureViewSchema } } },
    async ({ params: { id }, body }, reply) => {
      const { revision } = await loadDisclosure(context, id, body.baseRevision)
      const disclosure = context.workingCopy(`${id} ${revision.number}`, revision.disclosure, body.changes)
      await saveDisclosure(context, {
        id,
        base: body.baseRevision,
        kind: 'edit',
        disclosure,
        note: body.note || correctionNote(revision.disclosure, body.changes, body.lang),
        corrections: engine.learn(revision.disclosure, body.changes, await layoutsAsRead(context, id)),
        lang: body.lang,
      })
      return reply.status(201).send(await present(id, body.lang))
    },
  )

  app.post(
    '/disclosures/:id/restore',
    { schema: { params: idParams, body: restoreBodySchema, response: { 201: disclosureViewSchema } } },
    async ({ params: { id }, body }, reply) => {
      const { revision } = await loadDisclosure(context, id, body.revision)
      const { disclosure } = revision
      await saveDisclosure(context, {
        id,
        base: body.baseRevision,
        kind: 'restore',
        disclosure,
        note: body.note,
        lang: body.lang,
      })
      return reply.status(201).send(await present(id, body.lang))
    },
  )

  app.get(
    '/disclosures/:id/compare',
    { schema: { params: idParams, querystring: compareQuerySchema, response: { 200: comparisonSchema } } },
    async ({ params: { id }, query }) => {
      const [from, to] = await Promise.all([context.findRevision(id, query.from), context.findRevision(id, query.to)])
      if (!from || !to) throw new Refusal('not-found')
      return {
        from: presentRevision(from),
        to: presentRevision(to),
        differences: presentDifferences(
          engine.differences(from.disclosure, to.disclosure),
          from.disclosure,
          to.disclosure,
          query.lang,
        ),
      }
    },
  )
}

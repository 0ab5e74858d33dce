import { draftsSchema, draftViewSchema, langQuerySchema, saveDraftBodySchema } from '../api/index.ts'
import { beginDraft, keepDraft, type LoadedDraft, loadDraft, reopenTemplate } from '../commands/template-drafts.ts'
import { versionsOf } from '../commands/template-saver.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { findOwn } from '../named/find-own-template.ts'
import { presentDraft, presentDraftSummary } from '../presenters/present-draft.ts'
import { firstFile } from './first-file.ts'
import { templateParams } from './template-routes.ts'
import { idParams, nothing, type TypedApp } from './typed-app.ts'

/** Blank forms on their way to a template: nothing of what was answered is lost when the page is closed. */
export const templateDraftRoutes = (app: TypedApp, context: ServerContext): void => {
  const { store, engine, world } = context
  const present = (loaded: LoadedDraft) => presentDraft(engine, loaded, world.now().getFullYear())

  app.post(
    '/templates/derive',
    { schema: { querystring: langQuerySchema, response: { 201: draftViewSchema } } },
    async (request, reply) => {
      const loaded = await beginDraft(context, await firstFile(request), request.query.lang)
      return reply.status(201).send(present(loaded))
    },
  )

  app.post(
    '/templates/:id/draft',
    { schema: { params: templateParams, querystring: langQuerySchema, response: { 201: draftViewSchema } } },
    async ({ params: { id }, query: { lang } }, reply) => {
      const own = findOwn(await store.listTemplates(), id)
      if (!own) throw new Refusal('not-found')
      const versions = (await versionsOf(context, own.template.id)).map(({ template }) => template.version)
      return reply.status(201).send(present(await reopenTemplate(context, own, versions, lang)))
    },
  )

  app.get('/template-drafts', { schema: { response: { 200: draftsSchema } } }, async () => ({
    items: (await store.listTemplateDrafts()).map(presentDraftSummary),
  }))

  app.get(
    '/template-drafts/:id',
    { schema: { params: idParams, querystring: langQuerySchema, response: { 200: draftViewSchema } } },
    async ({ params: { id }, query: { lang } }) => present(await loadDraft(context, id, lang)),
  )

  app.put(
    '/template-drafts/:id',
    { schema: { params: idParams, body: saveDraftBodySchema, response: { 200: draftViewSchema } } },
    async ({ params: { id }, body: { lang, ...body } }) => {
      await keepDraft(context, id, body)
      return present(await loadDraft(context, id, lang))
    },
  )

  app.delete(
    '/template-drafts/:id',
    { schema: { params: idParams, response: { 204: nothing } } },
    async ({ params: { id } }, reply) => {
      if (!(await store.dropTemplateDraft(id))) throw new Refusal('not-found')
      return reply.status(204).send(null)
    },
  )
}

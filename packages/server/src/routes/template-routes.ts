import { findTemplate, type Template, templateRef, templates } from '@jiheng/core/template'
import type { OwnTemplate, TemplateState } from '@jiheng/store'
import { z } from 'zod'
import {
  langQuerySchema,
  rereadingSchema,
  saveTemplateBodySchema,
  templateSummarySchema,
  templatesSchema,
  templateViewSchema,
} from '../api/index.ts'
import { saveDraft, saveTemplate } from '../commands/template-saver.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { contentDisposition } from '../http/disposition.ts'
import { findOwn } from '../named/find-own-template.ts'
import { newActor } from '../new-actor.ts'
import { presentOwnTemplate, presentTemplate } from '../presenters/present-template.ts'
import { nothing, type TypedApp } from './typed-app.ts'

/** `id`, or `id@version`. */
export const templateParams = z.object({ id: z.string().min(1).max(100) })

/** Templates: those of the system and the region's own. */
export const templateRoutes = (app: TypedApp, context: ServerContext): void => {
  const { store, engine, world, rereader } = context

  const drawn = (template: Template) =>
    engine.layout(
      engine.begin({ template: templateRef(template), year: world.now().getFullYear(), unit: '' }, [template]) ??
        fail(template),
    )
  const loadOwn = async (ref: string): Promise<OwnTemplate> => {
    const own = findOwn(await store.listTemplates(), ref)
    if (!own) throw new Refusal('not-found')
    return own
  }
  /** Of an id alone all versions: an old one must not come to read in place of the one that was retired. */
  const setState = async (ref: string, state: TemplateState): Promise<void> => {
    const meant = (await store.listTemplates()).filter(
      ({ template }) => template.id === ref || templateRef(template) === ref,
    )
    if (meant.length === 0) throw new Refusal('not-found')
    for (const { template, state: present } of meant)
      if (present !== state) {
        const { id, version } = template
        await store.setTemplateState({ id, version, state, actor: newActor(context) })
      }
  }

  app.get(
    '/templates',
    { schema: { querystring: langQuerySchema, response: { 200: templatesSchema } } },
    async ({ query: { lang } }) => ({
      items: [
        ...(await store.listTemplates()).map((own) => presentOwnTemplate(own, lang)),
        ...templates.map((template) => presentTemplate(template, lang)),
      ],
    }),
  )

  app.post(
    '/templates',
    { schema: { body: saveTemplateBodySchema, response: { 201: templateSummarySchema } } },
    async ({ body }, reply) => {
      const saved =
        'draft' in body
          ? await saveDraft(context, body.draft, body.lang)
          : await saveTemplate(context, body.template, body.lang)
      return reply.status(201).send(presentOwnTemplate(saved, body.lang))
    },
  )

  app.get(
    '/templates/:id',
    { schema: { params: templateParams, querystring: langQuerySchema, response: { 200: templateViewSchema } } },
    async ({ params: { id }, query: { lang } }) => {
      const own = findOwn(await store.listTemplates(), id)
      if (own) return { ...presentOwnTemplate(own, lang), template: own.template, layout: drawn(own.template) }
      const template = findTemplate(id)
      if (!template) throw new Refusal('not-found')
      return { ...presentTemplate(template, lang), template, layout: drawn(template) }
    },
  )

  app.get('/templates/:id/export', { schema: { params: templateParams } }, async ({ params: { id } }, reply) => {
    const template = findOwn(await store.listTemplates(), id)?.template ?? findTemplate(id)
    if (!template) throw new Refusal('not-found')
    return reply
      .header('content-disposition', contentDisposition(templateRef(template), 'json'))
      .type('application/json; charset=utf-8')
      .send(Buffer.from(`${JSON.stringify(template, null, 2)}\n`))
  })

  app.post(
    '/templates/:id/retire',
    { schema: { params: templateParams, response: { 204: nothing } } },
    async ({ params: { id } }, reply) => {
      await setState(id, 'retired')
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/templates/:id/use',
    { schema: { params: templateParams, response: { 204: nothing } } },
    async ({ params: { id } }, reply) => {
      await setState(id, 'in-use')
      return reply.status(204).send(null)
    },
  )

  app.get(
    '/templates/:id/reread',
    { schema: { params: templateParams, response: { 200: rereadingSchema } } },
    async ({ params: { id } }) => rereader.state((await loadOwn(id)).template),
  )

  app.post(
    '/templates/:id/reread',
    { schema: { params: templateParams, response: { 202: rereadingSchema } } },
    async ({ params: { id } }, reply) => reply.status(202).send(await rereader.begin((await loadOwn(id)).template)),
  )
}

const fail = (template: Template): never => {
  throw new Error(`No empty form can be begun of ${templateRef(template)}.`)
}

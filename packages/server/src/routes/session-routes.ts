import {
  langQuerySchema,
  recountViewSchema,
  sessionViewSchema,
  settingsBodySchema,
  settingsSchema,
} from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { newActor } from '../new-actor.ts'
import { nothing, type TypedApp } from './typed-app.ts'

const chosen = async ({ store }: ServerContext) =>
  settingsSchema.parse({ lang: 'zh-CN', profile: null, ...(await store.findSettings()) })

/** Who is here, and what was chosen. */
export const sessionRoutes = (app: TypedApp, context: ServerContext, cookieName: string): void => {
  const { store, engine, person } = context

  app.get('/session', { schema: { response: { 200: sessionViewSchema } } }, async ({ session }) => ({
    person,
    region: store.region,
    engine: engine.version,
    expiresAt: session?.expiresAt ?? '',
  }))

  app.delete('/session', { schema: { response: { 204: nothing } } }, async ({ session }, reply) => {
    if (session) await store.endSession(session.tokenHash)
    return reply.clearCookie(cookieName, { path: '/' }).status(204).send(null)
  })

  app.get('/recount', { schema: { response: { 200: recountViewSchema } } }, () => context.recounter.state())

  app.get('/settings', { schema: { querystring: langQuerySchema, response: { 200: settingsSchema } } }, () =>
    chosen(context),
  )

  app.put(
    '/settings',
    { schema: { body: settingsBodySchema, response: { 200: settingsSchema } } },
    async ({ body }) => {
      await store.putSettings(body, newActor(context))
      if (body.profile !== undefined) context.recounter.begin()
      return chosen(context)
    },
  )
}

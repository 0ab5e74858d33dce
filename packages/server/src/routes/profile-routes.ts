import { profiles } from '@jiheng/core/score'
import { z } from 'zod'
import { keepProfileBodySchema, langQuerySchema, profilesSchema, profileViewSchema } from '../api/index.ts'
import { dropProfile, keepProfile } from '../commands/profile-keeper.ts'
import type { ServerContext } from '../context.ts'
import { ownProfiles } from '../named/own-profiles.ts'
import { presentProfile } from '../presenters/present-profile.ts'
import { nothing, type TypedApp } from './typed-app.ts'

const profileParams = z.object({ id: z.string().min(1).max(100) })

/** Scoring profiles: those of the system and the region's own. */
export const profileRoutes = (app: TypedApp, context: ServerContext): void => {
  app.get(
    '/profiles',
    { schema: { querystring: langQuerySchema, response: { 200: profilesSchema } } },
    async ({ query: { lang } }) => ({
      items: [
        ...(await ownProfiles(context.store)).map((profile) => presentProfile(profile, true, lang)),
        ...profiles.map((profile) => presentProfile(profile, false, lang)),
      ],
    }),
  )

  app.post(
    '/profiles',
    { schema: { body: keepProfileBodySchema, response: { 201: profileViewSchema } } },
    async ({ body: { text, lang } }, reply) =>
      reply.status(201).send(presentProfile(await keepProfile(context, text, lang), true, lang)),
  )

  app.delete(
    '/profiles/:id',
    { schema: { params: profileParams, response: { 204: nothing } } },
    async ({ params: { id } }, reply) => {
      await dropProfile(context, id)
      return reply.status(204).send(null)
    },
  )
}

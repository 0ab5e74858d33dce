import { rules } from '@jiheng/core/check'
import { profiles } from '@jiheng/core/score'
import { z } from 'zod'
import { langQuerySchema, profilesSchema, rulesSchema, ruleViewSchema } from '../api/index.ts'
import { Refusal } from '../errors/refusal.ts'
import { presentRule } from '../presenters/present-rule.ts'
import type { TypedApp } from './typed-app.ts'

const nameParams = z.object({ id: z.string().min(1).max(100) })

/** What the engine knows: rules and profiles, each page made from its data. */
export const catalogueRoutes = (app: TypedApp): void => {
  app.get('/rules', { schema: { response: { 200: rulesSchema } } }, async () => ({ items: rules.map(presentRule) }))

  app.get('/rules/:id', { schema: { params: nameParams, response: { 200: ruleViewSchema } } }, async ({ params }) => {
    const rule = rules.find((one) => one.id === params.id)
    if (!rule) throw new Refusal('not-found')
    return presentRule(rule)
  })

  app.get(
    '/profiles',
    { schema: { querystring: langQuerySchema, response: { 200: profilesSchema } } },
    async ({ query }) => ({
      items: profiles.map((profile) => ({
        id: profile.id,
        version: profile.version,
        name: profile.name[query.lang],
        region: profile.region,
        verified: profile.verified,
        profile,
      })),
    }),
  )
}

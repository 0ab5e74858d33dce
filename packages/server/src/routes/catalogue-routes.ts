import { rules } from '@jiheng/core/check'
import { profiles } from '@jiheng/core/score'
import { findTemplate, templates } from '@jiheng/core/template'
import { z } from 'zod'
import {
  langQuerySchema,
  profilesSchema,
  rulesSchema,
  ruleViewSchema,
  templatesSchema,
  templateViewSchema,
} from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { presentRule } from '../presenters/present-rule.ts'
import { presentTemplate } from '../presenters/present-template.ts'
import type { TypedApp } from './typed-app.ts'

const nameParams = z.object({ id: z.string().min(1).max(100) })

/** What the engine knows: templates, rules and profiles, each page made from its data. */
export const catalogueRoutes = (app: TypedApp, { engine, world }: ServerContext): void => {
  app.get(
    '/templates',
    { schema: { querystring: langQuerySchema, response: { 200: templatesSchema } } },
    async ({ query }) => ({
      items: templates.map((template) => presentTemplate(template, query.lang)),
    }),
  )

  app.get(
    '/templates/:id',
    { schema: { params: nameParams, querystring: langQuerySchema, response: { 200: templateViewSchema } } },
    async ({ params, query }) => {
      const template = findTemplate(params.id)
      const empty = template && engine.begin({ template: params.id, year: world.now().getFullYear(), unit: '' })
      if (!template || !empty) throw new Refusal('not-found')
      return { ...presentTemplate(template, query.lang), template, layout: engine.layout(empty) }
    },
  )

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

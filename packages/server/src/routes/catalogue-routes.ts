import { rules } from '@jiheng/core/check'
import { z } from 'zod'
import { langQuerySchema, rulesSchema, ruleViewSchema } from '../api/index.ts'
import { Refusal } from '../errors/refusal.ts'
import { presentRule } from '../presenters/present-rule.ts'
import type { TypedApp } from './typed-app.ts'

const nameParams = z.object({ id: z.string().min(1).max(100) })

/** The rules that the engine knows, each page made from its file. */
export const catalogueRoutes = (app: TypedApp): void => {
  app.get(
    '/rules',
    { schema: { querystring: langQuerySchema, response: { 200: rulesSchema } } },
    async ({ query }) => ({
      items: rules.map((rule) => presentRule(rule, query.lang)),
    }),
  )

  app.get(
    '/rules/:id',
    { schema: { params: nameParams, querystring: langQuerySchema, response: { 200: ruleViewSchema } } },
    async ({ params, query }) => {
      const rule = rules.find((one) => one.id === params.id)
      if (!rule) throw new Refusal('not-found')
      return presentRule(rule, query.lang)
    },
  )
}

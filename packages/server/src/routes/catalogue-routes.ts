import { rules } from '@jiheng/core/check'
import { z } from 'zod'
import { rulesSchema, ruleViewSchema } from '../api/index.ts'
import { Refusal } from '../errors/refusal.ts'
import { presentRule } from '../presenters/present-rule.ts'
import type { TypedApp } from './typed-app.ts'

const nameParams = z.object({ id: z.string().min(1).max(100) })

/** The rules that the engine knows, each page made from its file. */
export const catalogueRoutes = (app: TypedApp): void => {
  app.get('/rules', { schema: { response: { 200: rulesSchema } } }, async () => ({ items: rules.map(presentRule) }))

  app.get('/rules/:id', { schema: { params: nameParams, response: { 200: ruleViewSchema } } }, async ({ params }) => {
    const rule = rules.find((one) => one.id === params.id)
    if (!rule) throw new Refusal('not-found')
    return presentRule(rule)
  })
}

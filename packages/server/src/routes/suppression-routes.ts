import { disclosureViewSchema, setAsideBodySchema, suppressionsListSchema, takeUpBodySchema } from '../api/index.ts'
import { setFindingAside, takeFindingUp } from '../commands/finding-setter.ts'
import type { ServerContext } from '../context.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { chosenProfile } from '../named/chosen-profile.ts'
import { presentDisclosure } from '../presenters/present-disclosure.ts'
import { idParams, type TypedApp } from './typed-app.ts'

/** Findings set aside with a reason and a name, and taken up again. */
export const suppressionRoutes = (app: TypedApp, context: ServerContext): void => {
  const present = async (id: string, lang: 'zh-CN' | 'en') => {
    const { row, revision } = await loadDisclosure(context, id)
    return presentDisclosure(context, row, revision, { lang, ...(await chosenProfile(context, undefined)) })
  }

  app.post(
    '/disclosures/:id/set-aside',
    { schema: { params: idParams, body: setAsideBodySchema, response: { 201: disclosureViewSchema } } },
    async ({ params: { id }, body }, reply) => {
      await setFindingAside(context, id, body)
      return reply.status(201).send(await present(id, body.lang))
    },
  )

  app.post(
    '/disclosures/:id/take-up',
    { schema: { params: idParams, body: takeUpBodySchema, response: { 201: disclosureViewSchema } } },
    async ({ params: { id }, body }, reply) => {
      await takeFindingUp(context, id, body)
      return reply.status(201).send(await present(id, body.lang))
    },
  )

  app.get('/suppressions', { schema: { response: { 200: suppressionsListSchema } } }, async () => ({
    schema: 'jiheng-suppressions/1' as const,
    suppressions: (await context.store.listSuppressions()).map(({ suppression }) => suppression),
  }))
}

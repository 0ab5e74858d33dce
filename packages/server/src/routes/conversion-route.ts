import { convertWarningWords, whyUnplacedWords } from '@jiheng/core/convert'
import { conversionQuerySchema, conversionSchema } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { chosenTemplate } from '../named/chosen-template.ts'
import { idParams, type TypedApp } from './typed-app.ts'

/** What another template would have no place for, and what it would leave empty: to be seen before a download. */
export const conversionRoute = (app: TypedApp, context: ServerContext): void => {
  app.get(
    '/disclosures/:id/conversion',
    { schema: { params: idParams, querystring: conversionQuerySchema, response: { 200: conversionSchema } } },
    async ({ params, query }) => {
      const { lang, form } = query
      const template = await chosenTemplate(context.store, query.template)
      const { disclosure } = (await loadDisclosure(context, params.id, query.revision)).revision
      const { converted, unplaced, empty, warnings } = context.engine.convert(disclosure, form, template)
      return {
        forms: converted,
        unplaced: unplaced.map(({ raw, label, pointer, why }) => ({
          at: pointer,
          label,
          raw,
          why: whyUnplacedWords[why][lang],
        })),
        empty: empty.map(({ label, pointer }) => ({ at: pointer, label })),
        warnings: warnings.map((warning) => convertWarningWords[warning][lang]),
      }
    },
  )
}

import {
  type FixedItem,
  type FixPreview,
  fixBodySchema,
  fixedListSchema,
  fixPreviewBodySchema,
  fixPreviewsSchema,
} from '../api/index.ts'
import { makeFixes, previewFixes } from '../commands/safe-fixer.ts'
import type { ServerContext } from '../context.ts'
import { presentProblem, Refusal } from '../errors/refusal.ts'
import type { TypedApp } from './typed-app.ts'

/** Lets others be answered between two documents. */
const breathe = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve))

/** Safe fixes of one document or many: previewed, then made as new revisions. */
export const fixRoutes = (app: TypedApp, context: ServerContext): void => {
  app.post(
    '/fixes/preview',
    { schema: { body: fixPreviewBodySchema, response: { 200: fixPreviewsSchema } } },
    async ({ body: { ids, lang } }) => {
      const items: FixPreview[] = []
      for (const id of new Set(ids)) {
        items.push(await previewFixes(context, id, lang))
        await breathe()
      }
      return { items }
    },
  )

  app.post('/fixes', { schema: { body: fixBodySchema, response: { 200: fixedListSchema } } }, async ({ body }) => {
    const items: FixedItem[] = []
    for (const item of body.items) {
      try {
        items.push({ ...(await makeFixes(context, item, body.lang)), problem: null })
      } catch (fault) {
        if (!(fault instanceof Refusal)) throw fault
        items.push({
          id: item.id,
          revision: null,
          differences: [],
          problem: presentProblem(fault.id, fault.data, body.lang),
        })
      }
      await breathe()
    }
    return { items }
  })
}

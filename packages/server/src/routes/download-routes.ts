import { downloadQuerySchema } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { contentDisposition } from '../http/disposition.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { documentName } from '../writing/document-name.ts'
import { mediaTypes } from '../writing/media-types.ts'
import { writeDocument } from '../writing/write-document.ts'
import { idParams, type TypedApp } from './typed-app.ts'

/** Files to take away. */
export const downloadRoutes = (app: TypedApp, context: ServerContext): void => {
  app.get(
    '/disclosures/:id/download',
    { schema: { params: idParams, querystring: downloadQuerySchema } },
    async ({ params, query }, reply) => {
      const { revision: number, ...choices } = query
      const { disclosure, createdAt } = (await loadDisclosure(context, params.id, number)).revision
      const bytes = await writeDocument(context.writers, disclosure, { ...choices, date: createdAt.slice(0, 10) })
      return reply
        .header('content-disposition', contentDisposition(documentName(disclosure, choices.form), choices.format))
        .type(mediaTypes[choices.format])
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    },
  )
}

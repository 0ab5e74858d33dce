import { publications } from '@jiheng/core/publication'
import { downloadQuerySchema, langQuerySchema, publicationsSchema } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { contentDisposition } from '../http/disposition.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { chosenTemplate } from '../named/chosen-template.ts'
import { knownPublication } from '../named/known-publication.ts'
import { documentName } from '../writing/document-name.ts'
import { mediaTypes } from '../writing/media-types.ts'
import { writeDocument } from '../writing/write-document.ts'
import { annotatedRoute } from './annotated-route.ts'
import { conversionRoute } from './conversion-route.ts'
import { reviewRoute } from './review-route.ts'
import { idParams, type TypedApp } from './typed-app.ts'

/** Files to take away, and the ways in which a whole document is printed. */
export const downloadRoutes = (app: TypedApp, context: ServerContext): void => {
  annotatedRoute(app, context)
  conversionRoute(app, context)
  reviewRoute(app, context)

  app.get(
    '/disclosures/:id/download',
    { schema: { params: idParams, querystring: downloadQuerySchema } },
    async ({ params, query }, reply) => {
      const { revision: number, template: named, ...choices } = query
      knownPublication(choices.publication)
      const template = named === undefined ? undefined : await chosenTemplate(context.store, named)
      const { disclosure, createdAt } = (await loadDisclosure(context, params.id, number)).revision
      const { bytes, conversion } = await writeDocument(context.writers, disclosure, {
        ...choices,
        ...(template && { template }),
        date: createdAt.slice(0, 10),
      })
      if (template && conversion?.forms === 0)
        throw new Refusal('nothing-to-convert', { template: template.name[choices.lang] })
      return reply
        .header('content-disposition', contentDisposition(documentName(disclosure, choices.form), choices.format))
        .type(mediaTypes[choices.format])
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    },
  )

  app.get(
    '/publications',
    { schema: { querystring: langQuerySchema, response: { 200: publicationsSchema } } },
    async ({ query }) => ({
      items: publications.map(({ id, version, name, kind, region = null }) => ({
        id,
        version,
        name: name[query.lang],
        kind,
        region,
      })),
    }),
  )
}

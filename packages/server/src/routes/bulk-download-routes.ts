import { Readable } from 'node:stream'
import { downloadsBodySchema, downloadsSchema } from '../api/index.ts'
import type { BulkDownloads } from '../bulk/bulk-downloads.ts'
import type { ServerContext } from '../context.ts'
import { contentDisposition } from '../http/disposition.ts'
import { idParams, type TypedApp } from './typed-app.ts'

const two = (number: number): string => String(number).padStart(2, '0')
const day = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

/** Many documents as one zip: asked for, watched, fetched. */
export const bulkDownloadRoutes = (
  app: TypedApp,
  { world }: Pick<ServerContext, 'world'>,
  downloads: BulkDownloads,
): void => {
  app.post(
    '/downloads',
    { schema: { body: downloadsBodySchema, response: { 201: downloadsSchema } } },
    async ({ body }, reply) => reply.status(201).send(await downloads.begin(body)),
  )

  app.get('/downloads/:id', { schema: { params: idParams, response: { 200: downloadsSchema } } }, async ({ params }) =>
    downloads.find(params.id),
  )

  app.get('/downloads/:id/file', { schema: { params: idParams } }, async ({ params }, reply) => {
    const { total, stream } = downloads.open(params.id)
    return reply
      .header('content-disposition', contentDisposition(`绩效文件 ${total} 份 ${day(world.now())}`, 'zip'))
      .type('application/zip')
      .send(Readable.from(stream, { objectMode: false }))
  })
}

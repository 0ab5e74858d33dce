import { Readable } from 'node:stream'
import { documentMediaTypes } from '@jiheng/files/write'
import { z } from 'zod'
import {
  langQuerySchema,
  lettersBodySchema,
  reportBodySchema,
  reportEntriesQuerySchema,
  reportEntriesSchema,
  reportFormatSchema,
  reportGridSchema,
  reportListSchema,
  reportViewSchema,
} from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { contentDisposition } from '../http/disposition.ts'
import type { BatchReports } from '../reports/batch-reports.ts'
import { lettersZip } from '../reports/letters-zip.ts'
import { presentEntry, presentGrid, worstEntriesFirst } from '../reports/present-report.ts'
import { writeReport } from '../reports/write-report.ts'
import { idParams, type TypedApp } from './typed-app.ts'

const names = { 'zh-CN': '预算绩效文件审核情况', en: 'Review of performance documents' } as const

/** Reports on many documents: begun, watched, looked at by unit and rule, taken away; letters to the units. */
export const reportRoutes = (
  app: TypedApp,
  context: Pick<ServerContext, 'writers' | 'world'>,
  reports: BatchReports,
): void => {
  app.post(
    '/reports',
    { schema: { body: reportBodySchema, response: { 201: reportViewSchema } } },
    async ({ body }, reply) => reply.status(201).send(await reports.begin(body)),
  )

  app.get('/reports', { schema: { response: { 200: reportListSchema } } }, async () => ({
    items: await reports.list(),
  }))

  app.post(
    '/reports/:id/again',
    { schema: { params: idParams, body: langQuerySchema, response: { 201: reportViewSchema } } },
    async ({ params, body }, reply) => reply.status(201).send(await reports.again(params.id, body.lang)),
  )

  app.get('/reports/:id', { schema: { params: idParams, response: { 200: reportViewSchema } } }, async ({ params }) =>
    reports.find(params.id),
  )

  app.get(
    '/reports/:id/entries',
    { schema: { params: idParams, querystring: reportEntriesQuerySchema, response: { 200: reportEntriesSchema } } },
    async ({ params, query }) => {
      const { report, documents } = await reports.open(params.id)
      const found = worstEntriesFirst(report.entries).filter(
        ({ unit, rule, severity }) =>
          (query.unit === undefined || unit === query.unit) &&
          (query.rule === undefined || rule === query.rule) &&
          (query.severity === undefined || severity === query.severity),
      )
      const items = found.slice(query.offset, query.offset + query.limit)
      return { items: items.map((entry) => presentEntry(entry, report, documents)), total: found.length }
    },
  )

  app.get(
    '/reports/:id/grid',
    { schema: { params: idParams, response: { 200: reportGridSchema } } },
    async ({ params }) => presentGrid((await reports.open(params.id)).report),
  )

  app.get(
    '/reports/:id/file',
    { schema: { params: idParams, querystring: z.object({ format: reportFormatSchema }) } },
    async ({ params, query }, reply) => {
      const { report } = await reports.open(params.id)
      const bytes = await writeReport(context.writers, { kind: 'report-file', report, as: query.format })
      return reply
        .header('content-disposition', contentDisposition(names[report.lang], query.format))
        .type(documentMediaTypes[query.format])
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    },
  )

  app.post(
    '/reports/:id/letters',
    { schema: { params: idParams, body: lettersBodySchema } },
    async (request, reply) => {
      const stream = lettersZip(context, await reports.open(request.params.id), request.body)
      return reply
        .header('content-disposition', contentDisposition('退回修改函', 'zip'))
        .type('application/zip')
        .send(Readable.from(stream, { objectMode: false }))
    },
  )
}

import multipart from '@fastify/multipart'
import type { StoredUpload } from '@jiheng/store'
import type { FastifyRequest } from 'fastify'
import { type Lang, langQuerySchema, uploadSchema, uploadsSchema } from '../api/index.ts'
import { type ArrivingFile, receiveUpload } from '../commands/upload-receiver.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { presentUpload, presentUploadFile } from '../presenters/present-upload.ts'
import { fileBytes, filesPerUpload } from '../reading/limits.ts'
import { idParams, type TypedApp } from './typed-app.ts'
import { streamUpload, watchers } from './upload-stream.ts'

/** Uploads that are shown again on the desk. */
const shown = 20

/** A body that ends too early is no fault of ours; busboy says so with errors of no particular kind. */
const brokenOff = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('FST_')
    ? error
    : new Refusal('upload-broken')

/** The files of a request, one after the other. */
export async function* arriving(request: FastifyRequest): AsyncIterable<ArrivingFile> {
  const parts = request.files()
  while (true) {
    const next = await parts.next().catch((error: unknown) => Promise.reject(brokenOff(error)))
    if (next.done) return
    const bytes = await next.value.toBuffer().catch((error: unknown) => Promise.reject(brokenOff(error)))
    yield { name: next.value.filename ?? '', bytes, tooLarge: next.value.file.truncated }
  }
}

/** Uploads as the page sees them, with what came of their files. */
export const presentUploads = async (
  { store, uploads }: ServerContext,
  stored: readonly StoredUpload[],
  lang: Lang,
) => {
  const ids = stored.flatMap(({ files }) => files.flatMap(({ disclosureId }) => disclosureId ?? []))
  const summaries = await store.findSummaries([...new Set(ids)])
  return stored.map((upload) =>
    presentUpload(
      upload,
      upload.files.map((file) =>
        presentUploadFile(file, lang, uploads.newsOf(file.id), summaries.get(file.disclosureId ?? '')),
      ),
    ),
  )
}

/** Files arriving. */
export const uploadRoutes = async (app: TypedApp, context: ServerContext): Promise<void> => {
  const { store } = context
  const open = watchers()
  await app.register(multipart, {
    throwFileSizeLimit: false,
    limits: {
      fileSize: fileBytes,
      files: filesPerUpload,
      fields: 10,
      fieldSize: 1_000,
      fieldNameSize: 100,
      headerPairs: 20,
    },
  })
  // Before the server waits for its requests: these would never end by themselves.
  app.addHook('preClose', async () => open.endAll())

  const find = async (id: string): Promise<StoredUpload> => {
    const upload = await store.findUpload(id)
    if (!upload) throw new Refusal('not-found')
    return upload
  }
  const present = async (upload: StoredUpload, lang: Lang) => {
    const [view] = await presentUploads(context, [upload], lang)
    if (!view) throw new Refusal('not-found')
    return view
  }

  app.post(
    '/uploads',
    { schema: { querystring: langQuerySchema, response: { 202: uploadSchema } } },
    async (request, reply) => {
      const { id } = await receiveUpload(context, arriving(request))
      return reply.status(202).send(await present(await find(id), request.query.lang))
    },
  )

  app.get(
    '/uploads',
    { schema: { querystring: langQuerySchema, response: { 200: uploadsSchema } } },
    async ({ query }) => ({
      items: await presentUploads(context, await store.listUploads(shown), query.lang),
    }),
  )

  app.get(
    '/uploads/:id',
    { schema: { params: idParams, querystring: langQuerySchema, response: { 200: uploadSchema } } },
    async ({ params, query }) => present(await find(params.id), query.lang),
  )

  app.get(
    '/uploads/:id/events',
    {
      schema: { params: idParams, querystring: langQuerySchema, description: 'Server-sent events: `file` and `end`.' },
    },
    async ({ params, query }, reply) => {
      await find(params.id)
      await streamUpload(
        context,
        open,
        reply,
        params.id,
        async () => present(await find(params.id), query.lang),
        query.lang,
      )
    },
  )
}

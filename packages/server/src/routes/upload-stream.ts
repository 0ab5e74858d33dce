import type { FastifyReply } from 'fastify'
import type { Lang, Upload } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { presentUploadFile } from '../presenters/present-upload.ts'
import type { UploadEvent } from '../reading/upload-runner.ts'

/** Pages that watch at once. */
const most = 50
/** Milliseconds between signs of life: proxies and browsers give up on a silent connection. */
const pulse = 15_000

/** The open streams of a server. */
export const watchers = () => {
  const open = new Set<() => void>()
  return {
    add: (end: () => void): void => {
      if (open.size >= most) throw new Refusal('too-many-watchers')
      open.add(end)
    },
    remove: (end: () => void): void => void open.delete(end),
    endAll: (): void => {
      for (const end of open) end()
    },
  }
}
export type Watchers = ReturnType<typeof watchers>

const message = (event: string, data: unknown): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/** Streams an upload: first how every file stands, then each change, then the end. */
export const streamUpload = async (
  { store, uploads }: ServerContext,
  open: Watchers,
  reply: FastifyReply,
  uploadId: string,
  present: () => Promise<Upload>,
  lang: Lang,
): Promise<void> => {
  const early: UploadEvent[] = []
  let listener = (event: UploadEvent): void => void early.push(event)
  const stopWatching = uploads.watch(uploadId, (event) => listener(event))
  const end = (): void => {
    clearInterval(heart)
    stopWatching()
    open.remove(end)
    reply.raw.end()
  }
  const heart = setInterval(() => reply.raw.write(': \n\n'), pulse)
  try {
    open.add(end)
  } catch (error) {
    clearInterval(heart)
    stopWatching()
    throw error
  }
  reply.hijack()
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  reply.raw.on('close', end)
  reply.raw.on('error', end)

  const tell = async (event: UploadEvent): Promise<void> => {
    if (event.kind === 'end') {
      reply.raw.write(message('end', await present()))
      return end()
    }
    const { file, news } = event
    const summary =
      file.disclosureId === null ? undefined : (await store.findSummaries([file.disclosureId])).get(file.disclosureId)
    reply.raw.write(message('file', presentUploadFile(file, lang, news, summary)))
  }
  // One after the other: an event that waits for the store must not be overtaken by the next.
  let last: Promise<void> = Promise.resolve()
  const follow = (event: UploadEvent): void => {
    last = last.then(() => tell(event)).catch(end)
  }

  const now = await present()
  for (const file of now.files) reply.raw.write(message('file', file))
  if (now.finished) return tell({ kind: 'end' })
  listener = follow
  for (const event of early.splice(0)) follow(event)
}

import type { Store, StoredUpload, StoredUploadFile } from '@jiheng/store'
import type { UploadFileNews } from '../presenters/present-upload.ts'

/** What whoever watches an upload is told. */
export type UploadEvent =
  | { readonly kind: 'file'; readonly file: StoredUploadFile; readonly news: UploadFileNews }
  | { readonly kind: 'end' }

export type UploadListener = (event: UploadEvent) => void

/** How a file ended; an archive came to be files of its own, which are still to be taken. */
export type TakenFile = StoredUploadFile & { readonly members?: readonly StoredUploadFile[] }

/** Takes one file from waiting to its end; undefined where it was stopped and goes on after a restart. */
export type TakeFile = (
  uploadId: string,
  file: StoredUploadFile,
  onNews: (news: UploadFileNews) => void,
) => Promise<TakenFile | undefined>

export interface UploadRunner {
  /** Queues a file of an upload. */
  readonly add: (uploadId: string, file: StoredUploadFile) => void
  /** No more files of the upload will come. */
  readonly seal: (uploadId: string) => Promise<void>
  /** Goes on with what a stop or a crash left half done. */
  readonly resume: () => Promise<void>
  readonly newsOf: (fileId: string) => UploadFileNews
  /** Answers a function that ends the watching. */
  readonly watch: (uploadId: string, listener: UploadListener) => () => void
  /** Begins no further file, and waits for those begun. */
  readonly close: () => Promise<void>
}

interface Queued {
  readonly uploadId: string
  readonly file: StoredUploadFile
}

/**
 * Reads uploaded files one after the other, as many at once as `lanes`. What is done stands in the store: closing the page
 * stops nothing, and a restart goes on where a stop left off.
 */
export const createUploadRunner = (
  store: Pick<Store, 'finishUpload' | 'unfinishedUploads'>,
  lanes: number,
  takeFile: TakeFile,
  onFault: (error: unknown) => void,
): UploadRunner => {
  const queue: Queued[] = []
  const news = new Map<string, UploadFileNews>()
  const open = new Map<string, { left: number; sealed: boolean }>()
  const listeners = new Map<string, Set<UploadListener>>()
  const running = new Set<Promise<void>>()
  let closed = false

  const tell = (uploadId: string, event: UploadEvent): void => {
    for (const listener of listeners.get(uploadId) ?? []) listener(event)
  }
  const stateOf = (uploadId: string) => {
    const known = open.get(uploadId) ?? { left: 0, sealed: false }
    open.set(uploadId, known)
    return known
  }
  const finishIfDone = async (uploadId: string): Promise<void> => {
    const state = open.get(uploadId)
    if (!state?.sealed || state.left > 0) return
    open.delete(uploadId)
    await store.finishUpload(uploadId)
    tell(uploadId, { kind: 'end' })
  }

  const take = async ({ uploadId, file }: Queued): Promise<void> => {
    const onNews = (latest: UploadFileNews): void => {
      const all = { ...news.get(file.id), ...latest }
      news.set(file.id, all)
      tell(uploadId, { kind: 'file', file, news: all })
    }
    try {
      const taken = await takeFile(uploadId, file, onNews)
      if (!taken) return
      const { members = [], ...ended } = taken
      for (const member of members) {
        tell(uploadId, { kind: 'file', file: member, news: {} })
        add(uploadId, member)
      }
      stateOf(uploadId).left--
      tell(uploadId, { kind: 'file', file: ended, news: {} })
      await finishIfDone(uploadId)
    } catch (error) {
      onFault(error)
    } finally {
      news.delete(file.id)
    }
  }

  const fillLanes = (): void => {
    while (!closed && running.size < lanes) {
      const next = queue.shift()
      if (!next) return
      const work: Promise<void> = take(next).finally(() => {
        running.delete(work)
        fillLanes()
      })
      running.add(work)
    }
  }

  const add = (uploadId: string, file: StoredUploadFile): void => {
    if (file.stage !== 'waiting') return
    stateOf(uploadId).left++
    queue.push({ uploadId, file })
    fillLanes()
  }
  const seal = async (uploadId: string): Promise<void> => {
    stateOf(uploadId).sealed = true
    await finishIfDone(uploadId)
  }
  const goOn = async (upload: StoredUpload): Promise<void> => {
    for (const file of upload.files) add(upload.id, file)
    await seal(upload.id)
  }

  return {
    add,
    seal,
    resume: async () => {
      for (const upload of await store.unfinishedUploads()) await goOn(upload)
    },
    newsOf: (fileId) => news.get(fileId) ?? {},
    watch: (uploadId, listener) => {
      const own = listeners.get(uploadId) ?? new Set()
      listeners.set(uploadId, own.add(listener))
      return () => {
        own.delete(listener)
        if (own.size === 0) listeners.delete(uploadId)
      }
    },
    close: async () => {
      closed = true
      queue.length = 0
      await Promise.allSettled(running)
    },
  }
}

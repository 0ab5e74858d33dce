import { apiRoot, call, type Refusal, refusalOf } from '../api/client.ts'
import type { Upload, UploadFile } from '../api/types.ts'
import { whyUnusable } from '../offline/pre-check.ts'
import type { ArrivingFile } from './dropped-files.ts'

/** A file on its way to the server, or one that never went: it cannot be used, or the server could not be reached. */
export interface SentFile {
  readonly key: string
  readonly name: string
  readonly bytes: number
  readonly stage: 'sending' | 'not-sent'
  readonly refusal?: Refusal
}

/** A line of the desk: a file still being sent, or one the server reports on. */
export type Arrival = SentFile | (UploadFile & { readonly key: string })

export interface Arrivals {
  readonly lines: readonly Arrival[]
  readonly busy: boolean
}

/** Files that did not reach the server are sent again after so long. */
const retryAfter = 5_000

/** One request holds so many files or bytes, so that the first lines move while the rest is still being sent. */
const batchFiles = 40
const batchBytes = 24 * 1024 * 1024

/** Files that go together, each with the key of its line. */
type Batch = readonly { readonly key: string; readonly arriving: ArrivingFile }[]

const batchesOf = (files: Batch): readonly Batch[] => {
  const batches: Batch[number][][] = []
  let bytes = 0
  for (const one of files) {
    const { size } = one.arriving.file
    const last = batches.at(-1)
    if (last && last.length < batchFiles && bytes + size <= batchBytes) {
      last.push(one)
      bytes += size
    } else {
      batches.push([one])
      bytes = size
    }
  }
  return batches
}

const finalStages: ReadonlySet<string> = new Set(['done', 'duplicate', 'refused', 'unpacked', 'not-sent'])
/** A file that waits for the server to be there again: the page holds it, and sends it by itself. */
const isWaiting = (line: Arrival): boolean => line.stage === 'not-sent' && line.refusal?.id === 'offline'
/** Nothing more happens to it by itself. */
export const isFinal = (line: Arrival): boolean => finalStages.has(line.stage) && !isWaiting(line)
/** It can be used and was not taken: it may be sent again. */
export const isUnsent = (line: Arrival): boolean => line.stage === 'not-sent' && line.refusal?.id !== 'unreadable'

/**
 * The lines with one more or one anew: a file of an archive comes behind those of the archive that are there already.
 * @example withLine([archive, other], member) // [archive, member, other]
 */
export const withLine = (lines: readonly Arrival[], line: Arrival): readonly Arrival[] => {
  const known = lines.findIndex(({ key }) => key === line.key)
  if (known >= 0) return lines.with(known, line)
  if (!('index' in line) || line.of === undefined) return [...lines, line]
  const upload = line.key.slice(0, line.key.lastIndexOf('/') + 1)
  const before = lines.findLastIndex(
    (other) =>
      'index' in other &&
      other.key.startsWith(upload) &&
      (other.index === line.of || (other.of === line.of && other.index < line.index)),
  )
  return before < 0 ? [...lines, line] : lines.toSpliced(before + 1, 0, line)
}

const lineOf = (upload: string, file: UploadFile): Arrival => ({ ...file, key: `${upload}/${file.id}` })

/**
 * The files that arrive, as one list for the whole page: it goes on while one looks at other screens, and takes up again
 * what the server was still doing when the page was opened.
 */
const makeArrivals = () => {
  let state: Arrivals = { lines: [], busy: false }
  let sent = 0
  const listeners = new Set<() => void>()
  const finished = new Set<() => void>()
  const watched = new Set<string>()
  /** What was dropped, until the server has it. */
  const held = new Map<string, ArrivingFile>()

  const set = (lines: readonly Arrival[]) => {
    state = { lines, busy: lines.some((line) => !isFinal(line)) }
    for (const listener of listeners) listener()
  }
  const replace = (line: Arrival) => set(withLine(state.lines, line))

  const watch = (upload: string) => {
    if (watched.has(upload)) return
    watched.add(upload)
    const source = new EventSource(`${apiRoot}/uploads/${encodeURIComponent(upload)}/events`)
    source.addEventListener('file', ({ data }) => replace(lineOf(upload, JSON.parse(data))))
    source.addEventListener('end', () => {
      source.close()
      for (const tell of finished) tell()
    })
  }

  /** The files that can be used; the others are told why, and stay here. */
  const usable = async (batch: Batch): Promise<Batch> => {
    const lang = document.documentElement.lang === 'en' ? 'en' : 'zh-CN'
    const checked = await Promise.all(
      batch.map(async (one) => {
        const message = await whyUnusable(one.arriving, lang)
        if (message === undefined) return one
        const { name, file } = one.arriving
        const refusal = { id: 'unreadable', status: 0, message, advice: '', data: {} }
        replace({ key: one.key, name, bytes: file.size, stage: 'not-sent', refusal })
        held.delete(one.key)
        return undefined
      }),
    )
    return checked.filter((one) => one !== undefined)
  }

  const send = async (all: Batch) => {
    const sendable = await usable(all)
    if (sendable.length === 0) return
    const batch = sendable.map(({ arriving }) => arriving)
    const keys = sendable.map(({ key }) => key)
    const body = new FormData()
    for (const { file, name } of batch) body.append('file', file, name)
    const own = new Set(keys)
    try {
      const upload = await call<Upload>('/uploads', { method: 'POST', body })
      const lines = upload.files.map((file) => lineOf(upload.id, file))
      const first = state.lines.findIndex(({ key }) => own.has(key))
      const others = state.lines.filter(({ key }) => !own.has(key))
      for (const key of keys) held.delete(key)
      set(others.toSpliced(Math.max(first, 0), 0, ...lines))
      watch(upload.id)
    } catch (error) {
      const refusal = refusalOf(error)
      set(
        state.lines.map((line) =>
          own.has(line.key)
            ? { key: line.key, name: line.name, bytes: line.bytes, stage: 'not-sent' as const, refusal }
            : line,
        ),
      )
      if (refusal.id === 'offline') {
        clearTimeout(retrying)
        retrying = setTimeout(() => void sendAgain(), retryAfter)
      }
    }
  }

  let sending = Promise.resolve()
  /** One batch after the other, however many drops there were. */
  const sendAll = (batches: readonly Batch[]): Promise<void> => {
    sending = batches.reduce((before, batch) => before.then(() => send(batch)), sending)
    return sending
  }
  let retrying: ReturnType<typeof setTimeout> | undefined
  const sendAgain = async (): Promise<void> => {
    clearTimeout(retrying)
    const again = state.lines.flatMap((line) => {
      const arriving = isUnsent(line) ? held.get(line.key) : undefined
      return arriving ? [{ key: line.key, arriving }] : []
    })
    const keys = new Set(again.map(({ key }) => key))
    set(
      state.lines.map((line) =>
        keys.has(line.key) ? { key: line.key, name: line.name, bytes: line.bytes, stage: 'sending' } : line,
      ),
    )
    await sendAll(batchesOf(again))
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    /** Calls `tell` whenever an upload has come to its end. */
    whenFinished: (tell: () => void) => {
      finished.add(tell)
      return () => finished.delete(tell)
    },
    /** Sends files; each is a line at once. */
    add: async (files: readonly ArrivingFile[]) => {
      const batches = batchesOf(files.map((arriving) => ({ key: `sent/${sent++}`, arriving })))
      for (const { key, arriving } of batches.flat()) held.set(key, arriving)
      const lines = batches
        .flat()
        .map(({ key, arriving: { name, file } }): Arrival => ({ key, name, bytes: file.size, stage: 'sending' }))
      set([...lines, ...state.lines])
      await sendAll(batches)
    },
    /** Takes up what the server has: unfinished uploads go on, the others are shown as they ended. */
    takeUp: (uploads: readonly Upload[]) => {
      const known = new Set(state.lines.map(({ key }) => key))
      const lines = uploads
        .flatMap(({ id, files }) => files.map((file) => lineOf(id, file)))
        .filter(({ key }) => !known.has(key))
      if (lines.length > 0) set([...state.lines, ...lines])
      for (const { id, finished: done } of uploads) if (!done) watch(id)
    },
    /** Sends what did not reach the server once more. */
    sendAgain,
    /** Whether the page holds files that the server does not have yet: closing it would lose them. */
    holds: () => state.lines.some((line) => line.stage === 'sending' || isWaiting(line)),
    /** Takes finished lines off the desk; the documents stay. */
    clear: () => {
      for (const line of state.lines) if (isFinal(line)) held.delete(line.key)
      set(state.lines.filter((line) => !isFinal(line)))
    },
  }
}

export const arrivals = makeArrivals()

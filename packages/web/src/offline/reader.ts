import type { Lang } from '../api/types.ts'
import type { ReadingAnswer, ReadingCall, ReadPart, ShownDocument, WrittenDocument } from './reading-messages.ts'

/** Of a worker only what is needed, so that a test may stand in for it. */
export interface ReadingWorker {
  readonly postMessage: (call: ReadingCall) => void
  readonly terminate: () => void
  onmessage: ((event: { readonly data: ReadingAnswer }) => void) | null
  onerror: ((event: { readonly message?: string }) => void) | null
}

/** Why there is no answer: it took longer than `patience`, or the worker failed. */
export type NoAnswer =
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'not-written'; readonly why: Readonly<Record<Lang, string>> }

export interface Reader {
  /** When the first worker can be asked. */
  readonly ready: Promise<unknown>
  /** Reads a file; tells each document of it when it is there. Undefined: all of it was read. */
  readonly read: (
    file: { readonly name: string; readonly bytes: () => Promise<Uint8Array> },
    tell: (part: ReadPart) => void,
  ) => Promise<NoAnswer | undefined>
  readonly show: (call: Omit<Extract<ReadingCall, { kind: 'show' }>, 'kind'>) => Promise<ShownDocument | NoAnswer>
  readonly write: (call: Omit<Extract<ReadingCall, { kind: 'write' }>, 'kind'>) => Promise<WrittenDocument | NoAnswer>
  readonly annotate: (
    call: Omit<Extract<ReadingCall, { kind: 'annotate' }>, 'kind'>,
  ) => Promise<WrittenDocument | NoAnswer>
}

/** Milliseconds within which the worker must say something; then it is ended, and the next call gets a new one. */
export const patience = 10_000

interface Running {
  readonly worker: ReadingWorker
  readonly ready: Promise<NoAnswer | undefined>
}

/**
 * Reads in a worker, one call after the other, so that no file, however odd, holds the page up: a worker that is silent
 * for `patience` milliseconds is ended.
 *
 * @example
 * const reader = makeReader(() => new Worker(…))
 * await reader.read({ name: '目标表.docx', bytes }, (part) => …) // undefined
 */
export function makeReader(start: () => ReadingWorker): Reader {
  let running: Running | undefined
  let last: Promise<unknown> = Promise.resolve()

  const end = () => {
    running?.worker.terminate()
    running = undefined
  }
  const begin = (): Running => {
    const worker = start()
    const ready = new Promise<NoAnswer | undefined>((resolve) => {
      worker.onmessage = ({ data }) => {
        if (data.kind === 'ready') resolve(undefined)
      }
      worker.onerror = ({ message = '' }) => {
        resolve({ kind: 'fault', message })
        end()
      }
    })
    return { worker, ready }
  }
  const first = begin()
  running = first

  const ask = async (
    call: ReadingCall,
    tell: (part: ReadPart) => void = () => undefined,
  ): Promise<ReadingAnswer | NoAnswer> => {
    running ??= begin()
    const { worker, ready } = running
    const failed = await ready
    if (failed) return failed
    return new Promise((resolve) => {
      let waiting: ReturnType<typeof setTimeout>
      const done = (answer: ReadingAnswer | NoAnswer) => {
        clearTimeout(waiting)
        resolve(answer)
      }
      const wait = () => {
        clearTimeout(waiting)
        waiting = setTimeout(() => {
          end()
          done({ kind: 'took-too-long', seconds: patience / 1000 })
        }, patience)
      }
      worker.onmessage = ({ data }) => {
        if (data.kind !== 'part') return done(data)
        tell(data.part)
        wait()
      }
      worker.onerror = ({ message = '' }) => {
        end()
        done({ kind: 'fault', message })
      }
      wait()
      worker.postMessage(call)
    })
  }
  /** Calls wait for those before them. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  const refusal = (answer: ReadingAnswer | NoAnswer): NoAnswer =>
    answer.kind === 'took-too-long' || answer.kind === 'fault' || answer.kind === 'not-written'
      ? answer
      : { kind: 'fault', message: `answered with ${answer.kind}` }

  return {
    ready: first.ready,
    read: ({ name, bytes }, tell) =>
      inTurn(async () => {
        const answer = await ask({ kind: 'read', name, bytes: await bytes() }, tell)
        return answer.kind === 'read' ? undefined : refusal(answer)
      }),
    show: (call) =>
      inTurn(async () => {
        const answer = await ask({ kind: 'show', ...call })
        return answer.kind === 'shown' ? answer.shown : refusal(answer)
      }),
    write: (call) =>
      inTurn(async () => {
        const answer = await ask({ kind: 'write', ...call })
        return answer.kind === 'written' ? answer : refusal(answer)
      }),
    annotate: (call) =>
      inTurn(async () => {
        const answer = await ask({ kind: 'annotate', ...call })
        return answer.kind === 'written' ? answer : refusal(answer)
      }),
  }
}

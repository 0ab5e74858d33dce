import { Worker } from 'node:worker_threads'
import type { QueryResult } from 'kysely'
import type { ReaderAnswer, ReaderQuestion } from './reader-worker.ts'
import type { SqliteBackend } from './sqlite-dialect.ts'

interface Waiting {
  readonly resolve: (rows: readonly unknown[]) => void
  readonly reject: (error: Error) => void
}

/**
 * A read-only connection in a thread of its own: node:sqlite works synchronously, and a search over a whole library would
 * stop every other answer for as long as it takes.
 */
export const sqliteReader = (file: string): SqliteBackend => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { workerData: file, execArgv: [] })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  const failAll = (error: Error): void => {
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  worker.on('message', (message: ReaderAnswer) => {
    const one = waiting.get(message.id)
    waiting.delete(message.id)
    if (waiting.size === 0) worker.unref()
    if ('error' in message) one?.reject(new Error(message.error))
    else one?.resolve(message.rows)
  })
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('The reader thread of the store has ended.')))
  worker.unref()
  return {
    run: async <R>(sql: string, parameters: readonly unknown[]): Promise<QueryResult<R>> => {
      const question: ReaderQuestion = { id: asked++, sql, parameters }
      const rows = await new Promise<readonly unknown[]>((resolve, reject) => {
        waiting.set(question.id, { resolve, reject })
        // An answer that is waited for keeps the program alive; an idle reader does not.
        worker.ref()
        worker.postMessage(question)
      })
      return { rows: rows as R[] }
    },
    close: async () => {
      worker.ref()
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      worker.postMessage('close')
      await ended
    },
  }
}

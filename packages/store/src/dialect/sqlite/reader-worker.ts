import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { statementRunner } from './run-statement.ts'

/** What the reader thread is asked, and what it answers. */
export interface ReaderQuestion {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly unknown[]
}
export type ReaderAnswer =
  | { readonly id: number; readonly rows: readonly unknown[] }
  | { readonly id: number; readonly error: string }

const database = new DatabaseSync(String(workerData), { readOnly: true, timeout: 5_000 })
const run = statementRunner(database)

const answer = ({ id, sql, parameters }: ReaderQuestion): ReaderAnswer => {
  try {
    return { id, rows: run(sql, parameters).rows }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (question: ReaderQuestion | 'close') => {
  if (question !== 'close') return parentPort?.postMessage(answer(question))
  database.close()
  parentPort?.close()
})

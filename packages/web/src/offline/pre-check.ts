import type { Lang } from '../api/types.ts'
import type { ArrivingFile } from '../desk/dropped-files.ts'
import { makeReader, type Reader } from './reader.ts'
import { workerOf } from './worker-of.ts'

const start = () =>
  workerOf(new Worker(new URL('./pre-check-worker.ts', import.meta.url), { type: 'module', name: 'jiheng-pre-check' }))

/** Larger files are left to the server: it takes none of them, and the page would hold them in memory for nothing. */
const largest = 20_000_000

let reader: Reader | undefined

/**
 * Opens a file in a worker of the page before it is sent anywhere: the sentence why it cannot be used, or undefined where
 * it can. What the page cannot tell within its time the server will.
 */
export async function whyUnusable({ file, name }: ArrivingFile, lang: Lang): Promise<string | undefined> {
  if (file.size > largest) return undefined
  reader ??= makeReader(start)
  let why: string | undefined
  await reader
    .read({ name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }, (part) => {
      if (part.kind === 'unreadable') why = part.why[lang]
    })
    .catch(() => undefined)
  return why
}

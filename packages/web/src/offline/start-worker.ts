import ReadWorker from './read-worker.ts?worker&inline'
import type { ReadingWorker } from './reader.ts'

/** Starts the worker out of its text, which the page holds: it can be started again when there is no network. */
export const startWorker = (): ReadingWorker => {
  const worker = new ReadWorker()
  const own: ReadingWorker = {
    postMessage: (call) => worker.postMessage(call),
    terminate: () => worker.terminate(),
    onmessage: null,
    onerror: null,
  }
  worker.addEventListener('message', (event) => own.onmessage?.(event))
  worker.addEventListener('error', (event) => own.onerror?.(event))
  return own
}

import type { ReadingWorker } from './reader.ts'

/** A worker of the browser as the reader takes it. */
export const workerOf = (worker: Worker): ReadingWorker => {
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

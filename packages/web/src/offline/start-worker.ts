import ReadWorker from './read-worker.ts?worker&inline'
import type { ReadingWorker } from './reader.ts'
import { workerOf } from './worker-of.ts'

/** Starts the worker out of its text, which the page holds: it can be started again when there is no network. */
export const startWorker = (): ReadingWorker => workerOf(new ReadWorker())

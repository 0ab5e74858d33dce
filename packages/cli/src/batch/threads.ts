import { Worker } from 'node:worker_threads'
import type { Result, Task, WorkerData } from './messages.ts'

/** Threads that do tasks, so many at once. A task that costs its thread (memory, a fault of ours) gives `fault`. */
export interface Threads {
  readonly run: (task: Task) => Promise<Result>
  readonly close: () => Promise<void>
}

/** Megabytes of heap of one thread: a bound that keeps memory flat, for otherwise V8 tidies up late. */
const heap = { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 32 }

/**
 * Starts threads when there is work for them.
 * @param data What a thread knows from its start; asked anew for each.
 */
export const startThreads = (size: number, data: () => WorkerData): Threads => {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const waiting: (() => void)[] = []
  let busy = 0
  let closed = false
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: data(), resourceLimits: heap })
    all.add(worker)
    worker.once('exit', () => all.delete(worker))
    return worker
  }
  const runOn = (worker: Worker, task: Task): Promise<Result> =>
    new Promise((resolve) => {
      const finish = (result: Result): void => {
        worker.off('message', finish).off('error', fail).off('exit', gone)
        resolve(result)
      }
      const fail = (fault: unknown): void => {
        finish({ kind: 'fault', why: fault instanceof Error ? fault.message : String(fault) })
      }
      const gone = (code: number): void => fail(new Error(`the thread ended with ${code}`))
      worker.on('message', finish).on('error', fail).on('exit', gone)
      worker.postMessage(task)
    })
  return {
    run: async (task) => {
      while (!closed && busy >= size) await new Promise<void>((resolve) => waiting.push(resolve))
      if (closed) return { kind: 'fault', why: 'closed' }
      busy++
      const worker = idle.pop() ?? start()
      const result = await runOn(worker, task)
      if (result.kind === 'fault') await worker.terminate()
      else if (!closed) idle.push(worker)
      busy--
      waiting.shift()?.()
      return result
    },
    close: async () => {
      closed = true
      for (const resume of waiting.splice(0)) resume()
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

/**
 * Does tasks at once and gives their results in the order of the tasks; never more than `ahead` of them are on their way,
 * so that results wait for their turn in a bounded number.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T> | Iterable<T>,
  ahead: number,
  run: (task: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for await (const task of tasks) {
    const result = run(task)
    // Where one fails the others are no longer waited for: their failing is not told twice.
    result.catch(() => undefined)
    running.push(result)
    if (running.length < ahead) continue
    const first = running.shift()
    if (first) yield await first
  }
  for (const each of running) yield await each
}

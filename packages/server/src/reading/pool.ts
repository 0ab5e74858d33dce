import type { ReadLimits } from './limits.ts'
import type { Task, TaskResult } from './messages.ts'
import { type OnStage, type Reader, startReader, type TaskFailure } from './reader.ts'

/** Processes for reading and writing files: so many at once, the rest wait their turn. */
export interface Pool {
  readonly size: number
  readonly run: (task: Task, onStage?: OnStage) => Promise<TaskResult | TaskFailure>
  /** Starts one process before there is work for it. */
  readonly warm: () => void
  /** Ends the processes; tasks that wait or run end as `stopped`. */
  readonly close: () => Promise<void>
}

/** A process is used for so many tasks before a fresh one takes its place: memory of a large file is given back so. */
const tasksPerReader = 200

/**
 * Starts processes when there is work, and keeps them.
 * @example const pool = createPool(2, readLimits); await pool.run({ kind: 'read', bytes, name: '目标表.txt' })
 */
export const createPool = (size: number, limits: ReadLimits): Pool => {
  const idle: { readonly reader: Reader; readonly done: number }[] = []
  const busy = new Set<Reader>()
  const waiting: (() => void)[] = []
  let closed = false

  // Asked again after each wait: another task may have come in between.
  const turn = async (): Promise<void> => {
    while (!closed && busy.size >= size) await new Promise<void>((resolve) => waiting.push(resolve))
  }

  /** A process that died while it was idle costs no task. */
  const takeIdle = (): { readonly reader: Reader; readonly done: number } | undefined => {
    const one = idle.pop()
    return one === undefined || one.reader.alive() ? one : takeIdle()
  }

  const runOn = async (reader: Reader, done: number, task: Task, onStage: OnStage) => {
    const result = await reader.run(task, onStage)
    busy.delete(reader)
    const failed = result.kind === 'too-slow' || result.kind === 'too-heavy' || result.kind === 'crashed'
    if (closed || failed || done + 1 >= tasksPerReader) await reader.end()
    else idle.push({ reader, done: done + 1 })
    waiting.shift()?.()
    return closed ? ({ kind: 'stopped' } as const) : result
  }

  return {
    size,
    run: async (task, onStage = () => undefined) => {
      await turn()
      if (closed) return { kind: 'stopped' }
      const { reader, done } = takeIdle() ?? { reader: startReader(limits), done: 0 }
      busy.add(reader)
      return runOn(reader, done, task, onStage)
    },
    warm: () => {
      if (!closed && idle.length + busy.size === 0) idle.push({ reader: startReader(limits), done: 0 })
    },
    close: async () => {
      closed = true
      for (const resume of waiting.splice(0)) resume()
      await Promise.all([
        ...idle.splice(0).map(({ reader }) => reader.end()),
        ...[...busy].map((reader) => reader.end()),
      ])
    },
  }
}

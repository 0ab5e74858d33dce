import { type BoundedProcess, startBounded } from './bounded-process.ts'
import type { Bounds, TaskFailure } from './protocol.ts'

/** Bounded processes: so many at once, further tasks wait their turn. */
export interface Pool<Task, Result, Note = never> {
  readonly size: number
  readonly run: (task: Task, onNote?: (note: Note) => void) => Promise<Result | TaskFailure>
  /** Starts one process before there is work for it. */
  readonly warm: () => void
  /** Ends the processes; tasks that wait or run end as `stopped`. */
  readonly close: () => Promise<void>
}

export interface PoolOptions {
  /** The file that the processes run; it calls `serveTasks`. */
  readonly worker: URL
  readonly size: number
  readonly bounds: Bounds
  /** Whether the processes may load native parts of installed packages; never where the bytes of others are read. */
  readonly addons?: boolean
}

/** A process is used for so many tasks before a fresh one takes its place: memory of a large file is given back so. */
const tasksPerProcess = 200

/**
 * Starts processes when there is work, and keeps them. A task that takes too long or too much memory costs its process and
 * nothing else.
 *
 * @example
 * const pool = createPool<Task, Result>({ worker: new URL('./worker.ts', import.meta.url), size: 2, bounds: readBounds })
 * await pool.run({ kind: 'read', bytes, name: '目标表.txt' })
 */
export const createPool = <Task extends object, Result extends object, Note = never>({
  worker,
  size,
  bounds,
  addons = false,
}: PoolOptions): Pool<Task, Result, Note> => {
  type Process = BoundedProcess<Task, Result, Note>
  const idle: { readonly process: Process; readonly done: number }[] = []
  const busy = new Set<Process>()
  const waiting: (() => void)[] = []
  let closed = false
  const begin = (): Process => startBounded(worker, bounds, addons)

  // Asked again after each wait: another task may have come in between.
  const turn = async (): Promise<void> => {
    while (!closed && busy.size >= size) await new Promise<void>((resolve) => waiting.push(resolve))
  }

  /** A process that died while it was idle costs no task. */
  const takeIdle = (): { readonly process: Process; readonly done: number } | undefined => {
    const one = idle.pop()
    return one === undefined || one.process.alive() ? one : takeIdle()
  }

  const runOn = async (process: Process, done: number, task: Task, onNote: (note: Note) => void) => {
    const result = await process.run(task, onNote)
    busy.delete(process)
    const failed = 'kind' in result && ['too-slow', 'too-heavy', 'crashed'].includes(`${result.kind}`)
    if (closed || failed || done + 1 >= tasksPerProcess) await process.end()
    else idle.push({ process, done: done + 1 })
    waiting.shift()?.()
    return closed ? ({ kind: 'stopped' } as const) : result
  }

  return {
    size,
    run: async (task, onNote = () => undefined) => {
      await turn()
      if (closed) return { kind: 'stopped' }
      const { process, done } = takeIdle() ?? { process: begin(), done: 0 }
      busy.add(process)
      return runOn(process, done, task, onNote)
    },
    warm: () => {
      if (!closed && idle.length + busy.size === 0) idle.push({ process: begin(), done: 0 })
    },
    close: async () => {
      closed = true
      for (const resume of waiting.splice(0)) resume()
      await Promise.all([
        ...idle.splice(0).map(({ process }) => process.end()),
        ...[...busy].map((process) => process.end()),
      ])
    },
  }
}

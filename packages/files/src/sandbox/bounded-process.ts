import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watchMemory } from './memory-watch.ts'
import type { Bounds, Saying, TaskFailure } from './protocol.ts'

/** A process that does one task at a time. After a failure it is gone. */
export interface BoundedProcess<Task, Result, Note> {
  readonly run: (task: Task, onNote: (note: Note) => void) => Promise<Result | TaskFailure>
  readonly alive: () => boolean
  readonly end: () => Promise<void>
}

/** Of the memory a task may take, what V8's heap may: the rest is for buffers and the program itself. */
const heapShare = 0.75
/** Seconds in which a process must be ready. */
const startSeconds = 30

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * How a process is bounded: its heap, and what it may touch. It reads our own program and no other file, writes none and
 * starts nothing: what it works on comes by message. Native code is not held by Node's permissions, so that it is loaded
 * only where `addons` says so.
 */
export const boundedArguments = (bounds: Bounds, addons = false): readonly string[] => [
  `--max-old-space-size=${Math.floor(bounds.megabytes * heapShare)}`,
  '--permission',
  `--allow-fs-read=${join(root, 'packages')}`,
  `--allow-fs-read=${join(root, 'node_modules')}`,
  ...(addons ? ['--allow-addons'] : []),
]

const start = (worker: URL, bounds: Bounds, addons: boolean): ChildProcess =>
  fork(worker, {
    serialization: 'advanced',
    execArgv: [...boundedArguments(bounds, addons)],
    env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

/** V8 ends a process whose heap is full by SIGABRT, or with 134 where a shell stands between. */
const failureOf = (code: number | null, signal: NodeJS.Signals | null): TaskFailure =>
  signal === 'SIGABRT' || code === 134
    ? { kind: 'too-heavy' }
    : { kind: 'crashed', why: `the process ended with ${code ?? signal}` }

/**
 * Starts a process with a file that calls `serveTasks`; it is ready for tasks at once, which wait until it is up.
 * @example const one = startBounded<Task, Result, never>(new URL('./worker.ts', import.meta.url), readBounds)
 */
export const startBounded = <Task extends object, Result, Note>(
  worker: URL,
  bounds: Bounds,
  addons = false,
): BoundedProcess<Task, Result, Note> => {
  const child = start(worker, bounds, addons)
  child.unref()
  child.channel?.unref()
  const gone = new Promise<TaskFailure>((resolve) => {
    child.once('exit', (code, signal) => resolve(failureOf(code, signal)))
    child.once('error', (error) => resolve({ kind: 'crashed', why: error.message }))
  })
  const ready = new Promise<void>((resolve) => {
    const hear = (saying: Saying<Result, Note>): void => {
      if (saying.kind !== 'ready') return
      child.off('message', hear)
      resolve()
    }
    child.on('message', hear)
  })

  const runReady = (task: Task, onNote: (note: Note) => void): Promise<Result | TaskFailure> =>
    new Promise((resolve) => {
      const finish = (result: Result | TaskFailure): void => {
        clearTimeout(clock)
        stopWatch()
        child.off('message', hear)
        resolve(result)
      }
      const kill = (failure: TaskFailure): void => {
        finish(failure)
        child.kill('SIGKILL')
      }
      const hear = (saying: Saying<Result, Note>): void => {
        if (saying.kind === 'note') onNote(saying.note)
        else if (saying.kind === 'end') finish(saying.result)
        else if (saying.kind === 'fault') kill({ kind: 'crashed', why: saying.why })
      }
      const clock = setTimeout(() => kill({ kind: 'too-slow' }), bounds.seconds * 1_000)
      const stopWatch = watchMemory(child.pid ?? 0, bounds.megabytes * 1024 * 1024, () => kill({ kind: 'too-heavy' }))
      child.on('message', hear)
      void gone.then(finish)
      child.send(task, (error) => {
        if (error) kill({ kind: 'crashed', why: error.message })
      })
    })

  return {
    run: async (task, onNote) => {
      const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), startSeconds * 1_000).unref())
      const first = await Promise.race([ready, gone, late])
      if (first === 'late') {
        child.kill('SIGKILL')
        return { kind: 'crashed', why: 'the process did not start' }
      }
      return first ?? runReady(task, onNote)
    },
    alive: () => child.exitCode === null && child.signalCode === null && child.connected,
    end: async () => {
      // Its end is waited for: an unreferenced process would let ours end first.
      child.ref()
      child.kill('SIGKILL')
      await gone
    },
  }
}

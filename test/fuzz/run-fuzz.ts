import { type ChildProcess, fork } from 'node:child_process'
import { residentBytes } from '@jiheng/files/sandbox'
import type { CorpusFile } from './corpus.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import type { FuzzNews } from './messages.ts'

export interface Fault {
  readonly number: number
  readonly format: string
  readonly why: string
}

export interface FuzzRun {
  /** By format, then by how the file ended. */
  readonly ended: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly files: number
  readonly faults: readonly Fault[]
  readonly mostBytes: number
  readonly slowest: { readonly number: number; readonly format: string; readonly milliseconds: number }
}

export interface FuzzBounds {
  /** For which a file may keep the processor; ten times as long it may take by the clock. */
  readonly seconds: number
  readonly megabytes: number
}

/**
 * pdfjs sizes the encoding of a Type 1 font by what the damaged font claims and searches all of it, for hours: only the end
 * of the process bounds that, here as in the sandbox.
 */
const endless: ReadonlySet<string> = new Set(['pdf'])

interface Lane {
  child: ChildProcess
  now: { readonly number: number; readonly format: string; readonly since: number; readonly worked: number } | undefined
  next: number
  /** Processor seconds of its process when last looked at. */
  worked: number
}

const isHanging = async (lane: Lane, now: NonNullable<Lane['now']>, seconds: number): Promise<boolean> => {
  const lasted = (performance.now() - now.since) / 1_000
  lane.worked = (await cpuSeconds(lane.child.pid ?? 0)) ?? lasted + now.worked
  return lane.now === now && (lane.worked - now.worked > seconds || lasted > 10 * seconds)
}

/**
 * Reads damaged files in long-lived processes, each watched from outside: a process that stops answering, grows or dies
 * is a fault of the file at hand, and another takes its place behind it.
 *
 * @param enough Asked after every file, whether to stop.
 */
export const runFuzz = async (
  corpus: readonly CorpusFile[],
  options: {
    readonly seed: number
    readonly lanes: number
    readonly bounds: FuzzBounds
    /** Number of the first file. */
    readonly from?: number
  },
  enough: (files: number) => boolean,
  progress: (files: number, faults: readonly Fault[]) => void = () => undefined,
): Promise<FuzzRun> => {
  const { seed, lanes, bounds, from = 0 } = options
  const ended = new Map<string, Map<string, number>>()
  const faults: Fault[] = []
  let files = 0
  let mostBytes = 0
  let slowest = { number: -1, format: '', milliseconds: 0 }
  let stopping = false
  const { promise: done, resolve: finish, reject: fail } = Promise.withResolvers<void>()

  const count = (format: string, outcome: string): void => {
    const of = ended.get(format) ?? new Map<string, number>()
    ended.set(format, of.set(outcome, (of.get(outcome) ?? 0) + 1))
    files++
    progress(files, faults)
    if (enough(files)) {
      stopping = true
      finish()
    }
  }
  const hear = (lane: Lane, news: FuzzNews): void => {
    if (news.kind === 'begins') {
      lane.now = { number: news.number, format: news.format, since: performance.now(), worked: lane.worked }
      return
    }
    const milliseconds = lane.now ? performance.now() - lane.now.since : 0
    if (milliseconds > slowest.milliseconds) slowest = { number: news.number, format: news.format, milliseconds }
    lane.now = undefined
    lane.next = news.number + lanes
    if (news.kind === 'fault') faults.push({ number: news.number, format: news.format, why: news.why })
    count(news.format, news.kind === 'fault' ? 'FAULT' : news.outcome)
  }
  const begin = (lane: Lane): void => {
    const child = fork(new URL('./worker.ts', import.meta.url), {
      // As bounded as the processes of files/sandbox.
      execArgv: [`--max-old-space-size=${Math.floor(bounds.megabytes * 0.75)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    lane.child = child
    lane.now = undefined
    lane.worked = 0
    child.on('message', (news: FuzzNews) => hear(lane, news))
    child.once('exit', (code, signal) => {
      if (lane.child !== child || stopping) return
      giveUp(lane, `the process ended with ${code ?? signal}`)
    })
    child.send({ corpus, seed, from: lane.next, step: lanes })
  }
  /** The file at hand is a fault; a fresh process goes on behind it. Without one the fault is the fuzzing's own. */
  const giveUp = (lane: Lane, why: string, known = false): void => {
    const at = lane.now
    const old = lane.child
    if (!at) {
      stopping = true
      fail(new Error(`file ${lane.next} could not be made: ${why}`))
      return
    }
    if (!known) faults.push({ number: at.number, format: at.format, why })
    lane.next = at.number + lanes
    count(at.format, known ? 'too-slow' : 'FAULT')
    if (!stopping) begin(lane)
    old.kill('SIGKILL')
  }

  const all = Array.from({ length: lanes }, (_, i): Lane => {
    const lane = { child: undefined as unknown as ChildProcess, now: undefined, next: from + i, worked: 0 }
    begin(lane)
    return lane
  })
  const watch = setInterval(async () => {
    for (const lane of all) {
      const bytes = (await residentBytes(lane.child.pid ?? 0)) ?? 0
      mostBytes = Math.max(mostBytes, bytes)
      if (bytes > bounds.megabytes * 1024 * 1024) giveUp(lane, `${Math.round(bytes / 1024 / 1024)} MiB resident`)
      else if (lane.now && (await isHanging(lane, lane.now, bounds.seconds)))
        giveUp(lane, `no answer after ${bounds.seconds} s`, endless.has(lane.now.format))
    }
  }, 200)
  try {
    await done
  } finally {
    clearInterval(watch)
    for (const { child } of all) child.kill('SIGKILL')
  }
  return { ended, files, faults, mostBytes, slowest }
}

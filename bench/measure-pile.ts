import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { writePile } from './pile.ts'

/** What `jiheng check` took for a pile of documents in one call. */
export interface PileFigures {
  readonly documents: number
  readonly bytes: number
  readonly workers: number
  /** Of the clock, and of the processor in all threads. */
  readonly seconds: number
  readonly processor: number
  /** Most bytes resident in the whole process in each quarter of the time. */
  readonly resident: readonly number[]
}

const command = fileURLToPath(new URL('../packages/cli/bin/jiheng.mjs', import.meta.url))

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // The process has ended, or the system has no /proc.
    return ''
  }
}

/** Clock ticks a second of /proc, on every Linux that Node runs on. */
const ticks = 100

const sampleOf = (pid: number): { readonly resident: number; readonly processor: number } => {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? []
  return {
    resident: Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024,
    processor: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticks,
  }
}

/** Makes a pile and checks it with so many threads. */
export const measurePile = async (documents: number, workers: number): Promise<PileFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'jiheng-bench-'))
  try {
    const path = join(folder, 'pile.ndjson')
    await writePile(path, documents)
    const start = performance.now()
    const child = spawn(process.execPath, [command, 'check', path, '--workers', `${workers}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const samples: ReturnType<typeof sampleOf>[] = []
    const timer = setInterval(() => samples.push(sampleOf(child.pid ?? 0)), 200)
    const status = await new Promise<number | null>((resolve) => child.once('exit', resolve))
    clearInterval(timer)
    if (status !== 0 && status !== 1) throw new Error(`jiheng check ended with ${status}`)
    const quarter = (n: number) => samples.slice((n * samples.length) / 4, ((n + 1) * samples.length) / 4)
    return {
      documents,
      bytes: (await stat(path)).size,
      workers,
      seconds: (performance.now() - start) / 1000,
      processor: Math.max(0, ...samples.map(({ processor }) => processor)),
      resident: [0, 1, 2, 3].map((n) => Math.max(0, ...quarter(n).map(({ resident }) => resident))),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))
const bin = fileURLToPath(new URL('../../bin/jiheng.mjs', import.meta.url))
const measured = fileURLToPath(new URL('./measured.ts', import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface Cost {
  /** The most memory that the process ever held. */
  readonly mebibytes: number
  /** Of the processor, in all threads: the same on a busy machine as on an idle one. */
  readonly seconds: number
}

/** `npx --no jiheng …` in the root of the project, as a person types it. */
export const npxJiheng = async (args: readonly string[], stdin = ''): Promise<Ended> => {
  const child = spawn('npx', ['--no', '--', 'jiheng', ...args], { cwd: root, shell: process.platform === 'win32' })
  child.stdin.end(stdin)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, err }
}

/** One call in a process of its own, and what it cost. */
export const measuredJiheng = async (args: readonly string[], cwd: string): Promise<Ended & Cost> => {
  const child = spawn(process.execPath, [measured, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // As bin/jiheng.mjs does.
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'jiheng') },
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [, stdout, stderr, cost] = child.stdio
  const read = async (stream: typeof cost) => (stream && 'readable' in stream ? text(stream) : '')
  const [out, err, spent, status] = await Promise.all([read(stdout), read(stderr), read(cost), ended])
  return { status, out, err, ...JSON.parse(spent) }
}

/** One call in a process of its own that goes on until it is told to end. */
export const spawnedJiheng = (args: readonly string[], cwd: string) => {
  const child = spawn(process.execPath, [bin, ...args], { cwd })
  const ended = new Promise<{ readonly status: number | null; readonly signal: string | null }>((resolve) =>
    child.on('close', (status, signal) => resolve({ status, signal })),
  )
  let said = ''
  const heard = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
      for (const listen of heard) listen()
    })
  return {
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** What it has said, once that matches; what it has said at its end where it never does. */
    until: (pattern: RegExp) =>
      new Promise<string>((resolve) => {
        const listen = () => pattern.test(said) && resolve(said)
        heard.add(listen)
        listen()
        void ended.then(() => resolve(said))
      }),
  }
}

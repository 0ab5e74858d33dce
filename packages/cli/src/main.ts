import process from 'node:process'
import { runCall } from './run-call.ts'
import type { Surroundings } from './surroundings.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How long a signal that comes again is the same wish: a terminal and the process in between both pass it on. */
const echo = 1000

const ended = (): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      resolve()
      // Whoever asks again after that wants an end at once, which is what a signal does that nobody handles.
      setTimeout(() => {
        for (const signal of signals) process.off(signal, end)
      }, echo).unref()
    }
    for (const signal of signals) process.on(signal, end)
    // An npx that is told to end ends the shell between itself and us, and nobody tells us.
    const parent = process.ppid
    if (process.env.npm_lifecycle_event !== undefined) setInterval(() => process.ppid === parent || end(), echo).unref()
  })

/** By the clock on the wall. */
const today = (): string => {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The entry point: the only place that touches the process. */
export const main = async (): Promise<void> => {
  // A reader that closes the pipe early ("| head") is no fault of the call.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') process.exit(0)
    throw fault
  })
  const around: Surroundings = {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    outBytes: (bytes) => void process.stdout.write(bytes),
    shown: process.stdout.isTTY === true,
    err: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    now: () => performance.now(),
    today,
    ended,
  }
  process.exitCode = await runCall(process.argv.slice(2), around)
}

import process from 'node:process'
import type { Surroundings } from './call.ts'
import { runCall } from './run-call.ts'

const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })

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
    now: () => new Date(),
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    ended,
  }
  process.exitCode = await runCall(process.argv.slice(2), around)
}

import { readFile } from 'node:fs/promises'

const pageBytes = 4096

/** Bytes of memory that a process holds; undefined where the system does not say. */
export const residentBytes = async (pid: number): Promise<number | undefined> => {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => undefined)
  const pages = Number(text?.split(' ')[1])
  return Number.isFinite(pages) ? pages * pageBytes : undefined
}

/**
 * Calls `tooMuch` once when the process holds more than `limit`. The heap has a limit of its own (`--max-old-space-size`),
 * which does not count buffers; where the system does not tell, that one stands alone.
 */
export const watchMemory = (pid: number, limit: number, tooMuch: () => void): (() => void) => {
  let stopped = false
  const timer = setInterval(async () => {
    const bytes = await residentBytes(pid)
    if (stopped || bytes === undefined || bytes <= limit) return
    stop()
    tooMuch()
  }, 50)
  timer.unref()
  const stop = (): void => {
    stopped = true
    clearInterval(timer)
  }
  return stop
}

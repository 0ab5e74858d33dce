import { readFile } from 'node:fs/promises'

/** Linux counts the time of a process in hundredths of a second. */
const ticks = 100

/**
 * Seconds for which a process has worked so far: a busy machine makes it wait, not work. Undefined where the system does
 * not tell, or the process is gone.
 */
export const cpuSeconds = async (pid: number): Promise<number | undefined> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // Behind the program's name, which may hold blanks and brackets: state, 10 numbers, then user and system time.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields && (Number(fields[11]) + Number(fields[12])) / ticks
}

import { readdirSync, readFileSync } from 'node:fs'

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // The process has ended, or the system has no /proc.
    return ''
  }
}

const children = (pid: number): readonly number[] => {
  let threads: readonly string[] = []
  try {
    threads = readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
  return threads.flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  )
}

/** The most memory that a process and those it has started had resident, in bytes; 0 where the system does not tell. */
export const treeMemory = (pid: number): number => {
  const own = Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024
  return children(pid).reduce((sum, child) => sum + treeMemory(child), own)
}

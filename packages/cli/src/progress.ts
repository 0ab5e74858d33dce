import type { Surroundings } from './surroundings.ts'

const width = 24
const bar = (done: number, all: number): string => {
  const filled = Math.round((done / Math.max(1, all)) * width)
  return `[${'█'.repeat(filled)}${'·'.repeat(width - filled)}] ${done}/${all}`
}

/** A progress bar on standard error, only where a person watches and there is more than one thing to wait for. */
export interface Progress {
  readonly show: (done: number) => void
  /** Takes the bar away, before anything else is printed. */
  readonly clear: () => void
}

export const progressOf = (all: number, { watched, err }: Surroundings): Progress => {
  if (!watched || all < 2) return { show: () => {}, clear: () => {} }
  return { show: (done) => err(`\r${bar(done, all)}`), clear: () => err('\r\u001b[K') }
}

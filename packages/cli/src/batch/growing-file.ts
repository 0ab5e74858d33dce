import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { faultWords } from '../fault-words.ts'
import { usage } from '../usage.ts'

/** A file that is written piece by piece and has its name only when it is whole. */
export interface GrowingFile {
  readonly out: (text: string) => void
  readonly finish: () => void
  /** Leaves nothing behind. */
  readonly drop: () => void
}

/**
 * Begins a file beside the one that it is to become.
 *
 * @param to As the person named it, for what is said.
 * @throws {UsageError} it cannot be written
 */
export const growingFile = (at: string, to: string): GrowingFile => {
  const part = `${at}.part`
  const tried = <T>(work: () => T): T => {
    try {
      return work()
    } catch (fault) {
      throw usage.cannotWrite(to, faultWords(fault))
    }
  }
  const file = tried(() => openSync(part, 'w'))
  let open = true
  const close = (): void => {
    if (open) closeSync(file)
    open = false
  }
  return {
    out: (text) => void tried(() => writeSync(file, text)),
    finish: () => {
      close()
      tried(() => renameSync(part, at))
    },
    drop: () => {
      close()
      rmSync(part, { force: true })
    },
  }
}

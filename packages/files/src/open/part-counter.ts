import type { Limits } from './limits.ts'
import { Refusal } from './refusal.ts'

/** Counts paragraphs and cells while they are made, and refuses the file that has too many. */
export interface PartCounter {
  readonly part: () => void
  /** `at`: the line or row, from 1, for the message. */
  readonly columns: (found: number, at: number) => void
}

export function countParts(limits: Limits): PartCounter {
  let parts = 0
  return {
    part: () => {
      parts++
      const all = limits.spent === undefined ? parts : ++limits.spent.parts
      if (all > limits.parts) throw new Refusal('too-many-parts', { limit: limits.parts })
    },
    columns: (found, at) => {
      if (found > limits.columns) throw new Refusal('too-many-columns', { at, found, limit: limits.columns })
    },
  }
}

/** A source of chance that gives the same numbers for the same seed on every machine (mulberry32). */
export interface Random {
  /** From 0, below 1. */
  readonly next: () => number
  /** A whole number from 0, below `n`. */
  readonly below: (n: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** `n` different entries of a list, in its order. */
  readonly some: <T>(list: readonly T[], n: number) => readonly T[]
}

export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number): number => Math.floor(next() * n)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)] ?? list[0],
    some: (list, n) => {
      const at = new Set<number>()
      while (at.size < Math.min(n, list.length)) at.add(below(list.length))
      return list.filter((_, i) => at.has(i))
    },
  }
}

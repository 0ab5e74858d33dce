import { textsOf } from './texts-of.ts'

/** Indexes of entries that are one another's; undefined: it stands on one side only. */
export interface Pair {
  readonly before: number | undefined
  readonly after: number | undefined
}

/** Above this many comparisons entries are paired in order, which is quick and seldom wrong. */
const mostComparisons = 40_000

interface Entry {
  readonly key: string
  readonly texts: ReadonlySet<string>
}

const entryOf = (thing: unknown): Entry => {
  const texts = textsOf(thing)
  return { key: texts.join('\u0000'), texts: new Set(texts) }
}

const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const total = one.size + other.size
  if (total === 0) return 0
  return (2 * [...one].filter((text) => other.has(text)).length) / total
}

/** From 0, nothing in common, to 1: by the texts that both hold, else by the pairs of characters in them. */
const likeness = (one: Entry, other: Entry): number => {
  if (one.key === other.key) return 1
  const byTexts = overlap(one.texts, other.texts)
  return byTexts > 0 ? byTexts : 0.8 * overlap(pairs(one.key), pairs(other.key))
}

/** Below it two entries are not the same one changed. */
const least = 0.3

const inOrder = (before: number, after: number, offset: number): readonly Pair[] =>
  Array.from({ length: Math.max(before, after) }, (_, index) => ({
    before: index < before ? offset + index : undefined,
    after: index < after ? offset + index : undefined,
  }))

/** The pairing, in order, that is most alike altogether. */
const mostAlike = (before: readonly Entry[], after: readonly Entry[], offset: number): readonly Pair[] => {
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const alike = before.map((one) => after.map((other) => likeness(one, other)))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const same = alike[i]?.[j] ?? 0
      const paired = same >= least ? same + at(i + 1, j + 1) : 0
      const row = best[i]
      if (row) row[j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  const result: Pair[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    const same = alike[i]?.[j] ?? 0
    if (same >= least && at(i, j) === same + at(i + 1, j + 1))
      result.push({ before: offset + i++, after: offset + j++ })
    else if (at(i, j) === at(i + 1, j)) result.push({ before: offset + i++, after: undefined })
    else result.push({ before: undefined, after: offset + j++ })
  }
  while (i < before.length) result.push({ before: offset + i++, after: undefined })
  while (j < after.length) result.push({ before: undefined, after: offset + j++ })
  return result
}

/**
 * Which entries of two states of a list are the same. Where as many stand between entries that did not change as stood
 * there before, they are taken in order: cells are edited far more often than rows come and go together.
 * @example alignEntries([a, b], [a, x, b]) // [{0, 0}, {undefined, 1}, {1, 2}]
 */
export const alignEntries = (before: readonly unknown[], after: readonly unknown[]): readonly Pair[] => {
  const old = before.map(entryOf)
  const now = after.map(entryOf)
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head]?.key === now[head]?.key) head++
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail)?.key === now.at(-1 - tail)?.key) tail++
  const oldMiddle = old.slice(head, old.length - tail)
  const nowMiddle = now.slice(head, now.length - tail)
  const ordered =
    oldMiddle.length === nowMiddle.length || oldMiddle.length * nowMiddle.length > mostComparisons
      ? inOrder(oldMiddle.length, nowMiddle.length, head)
      : mostAlike(oldMiddle, nowMiddle, head)
  const end = Array.from({ length: tail }, (_, index) => ({
    before: old.length - tail + index,
    after: now.length - tail + index,
  }))
  return [...inOrder(head, head, 0), ...ordered, ...end]
}

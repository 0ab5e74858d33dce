/** How often texts stand, of at most so many texts: those that come first in the order of their letters. */
export type Counts = Map<string, number>

const most = 24

const bound = (counts: Counts): void => {
  if (counts.size <= most) return
  // One that was pushed out never comes back: what pushed it out stays. So nothing depends on the order of adding.
  const last = [...counts.keys()].sort().at(-1)
  if (last !== undefined) counts.delete(last)
}

/** Adds a text. */
export const count = (counts: Counts, text: string, times = 1): void => {
  counts.set(text, (counts.get(text) ?? 0) + times)
  bound(counts)
}

/** Texts by how often they stand, the most frequent first. */
export const ranked = (counts: Counts): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))

/** Alike from here on (domain: near-duplicate names): the shorter is at least two thirds of the longer. */
const threshold = 0.8

/** Shorter names are the same only where they are equal. */
const leastLength = 4

/** Whether every letter of the shorter name stands in the longer one, in order. */
const isWithin = (short: string, long: string): boolean => {
  let at = 0
  for (let index = 0; index < long.length && at < short.length; index++)
    if (long.charCodeAt(index) === short.charCodeAt(at)) at++
  return at === short.length
}

/** How often each letter stands in the names, by its UTF-16 code; all nothing between two calls. */
const counts = new Uint32Array(0x1_0000)

const count = (names: readonly string[], by: 1 | -1): void => {
  for (const name of names)
    for (let at = 0; at < name.length; at++) {
      const letter = name.charCodeAt(at)
      counts[letter] = (counts[letter] ?? 0) + by
    }
}

const rarestOf = (name: string): number => {
  let rarest = name.charCodeAt(0)
  for (let at = 1; at < name.length; at++) {
    const letter = name.charCodeAt(at)
    if ((counts[letter] ?? 0) < (counts[rarest] ?? 0)) rarest = letter
  }
  return rarest
}

/** The names by their rarest letter; without those whose letter no other name has, and without short ones. */
const byRarest = (names: readonly string[]): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>()
  count(names, 1)
  for (const [index, name] of names.entries()) {
    if (name.length < leastLength) continue
    const letter = rarestOf(name)
    if (counts[letter] === 1) continue
    const others = found.get(letter)
    if (others) others.push(index)
    else found.set(letter, [index])
  }
  count(names, -1)
  return found
}

/**
 * Which names are another one with a few characters more (names that differ in a character, 东／西, are two things): for
 * every name the indexes of the others, in order. A form of thousands of rows is common in a directory of indicators, so
 * a name is not held against all others, but against those with its rarest letter. The names given are different from
 * each other.
 * @example nearNames(['村级服务能力提升', '带动村级服务能力提升', '县级服务能力提升']) // [[1], [0], []]
 */
export const nearNames = (names: readonly string[]): readonly (readonly number[])[] => {
  const near = names.map((): number[] => [])
  const rare = byRarest(names)
  if (rare.size === 0) return near
  for (const [long, other] of names.entries())
    for (let at = 0; at < other.length; at++) {
      const shorter = rare.get(other.charCodeAt(at))
      if (shorter === undefined) continue
      for (const short of shorter) {
        const name = names[short] ?? ''
        if (other.length <= name.length || (2 * name.length) / (name.length + other.length) < threshold) continue
        // A letter that comes again leads to the same name.
        if (!isWithin(name, other) || near[long]?.includes(short)) continue
        near[long]?.push(short)
        near[short]?.push(long)
      }
    }
  return near.map((others) => others.toSorted((a, b) => a - b))
}

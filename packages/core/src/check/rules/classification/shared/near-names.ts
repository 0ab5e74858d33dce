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

/** The names in which each letter stands, by index. */
const holdersOf = (names: readonly string[]): ReadonlyMap<number, readonly number[]> => {
  const holders = new Map<number, number[]>()
  for (const [index, name] of names.entries())
    for (let at = 0; at < name.length; at++) {
      const letter = name.charCodeAt(at)
      const found = holders.get(letter)
      if (found === undefined) holders.set(letter, [index])
      else if (found.at(-1) !== index) found.push(index)
    }
  return holders
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
  const holders = holdersOf(names)
  for (const [short, name] of names.entries()) {
    if (name.length < leastLength) continue
    let rare = holders.get(name.charCodeAt(0)) ?? []
    for (let at = 1; at < name.length && rare.length > 1; at++) {
      const found = holders.get(name.charCodeAt(at)) ?? []
      if (found.length < rare.length) rare = found
    }
    for (const long of rare) {
      const other = names[long] ?? ''
      if (other.length <= name.length || (2 * name.length) / (name.length + other.length) < threshold) continue
      if (!isWithin(name, other)) continue
      near[long]?.push(short)
      near[short]?.push(long)
    }
  }
  return near.map((others) => others.toSorted((a, b) => a - b))
}

/** A list in which what did not change since the last one is only its index there. */
export type SharedList<T> = readonly (number | { readonly item: T })[]

/** Packs lists for the way between worker and page; remembers the last one. Items are the same when their keys are. */
export function makePacker<T>(keyOf: (item: T) => unknown): (list: readonly T[]) => SharedList<T> {
  let last = new Map<unknown, number>()
  return (list) => {
    const keys = list.map(keyOf)
    const packed = list.map((item, i) => last.get(keys[i]) ?? { item })
    last = new Map(keys.map((key, i) => [key, i]))
    return packed
  }
}

/** Unpacks lists in the order they were packed: what did not change keeps its identity. */
export function makeUnpacker<T>(): (packed: SharedList<T>) => readonly T[] {
  let last: readonly T[] = []
  return (packed) => {
    last = packed.map((entry) => {
      if (typeof entry !== 'number') return entry.item
      const item = last[entry]
      if (item === undefined) throw new Error(`a shared list names entry ${entry}, but only ${last.length} came before`)
      return item
    })
    return last
  }
}

/** Alike from here on (domain: near-duplicate names): the shorter is at least two thirds of the longer. */
const threshold = 0.8

/** Shorter names are the same only where they are equal. */
const leastLength = 4

/** Names letter by letter: those that begin alike share their beginning. */
interface Node {
  readonly next: Map<string, Node>
  /** Which name ends here. */
  name?: number
}

const add = (root: Node, text: string, name: number): void => {
  let node = root
  for (const letter of text.split('')) {
    const next: Node = node.next.get(letter) ?? { next: new Map() }
    node.next.set(letter, next)
    node = next
  }
  node.name = name
}

/** The names of which every letter stands in the text, in order. Only what begins so is looked at, not every name. */
const within = (root: Node, text: string): readonly number[] => {
  const found: number[] = []
  const open: { readonly node: Node; readonly from: number }[] = [{ node: root, from: 0 }]
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.node.name !== undefined) found.push(at.node.name)
    const tried = new Set<string>()
    for (let index = at.from; index < text.length; index++) {
      const letter = text.charAt(index)
      if (tried.has(letter)) continue
      tried.add(letter)
      const next = at.node.next.get(letter)
      if (next) open.push({ node: next, from: index + 1 })
    }
  }
  return found
}

/**
 * Which names are another one with a few characters more (names that differ in a character, 东／西, are two things): for
 * every name the indexes of the others, in order. A form of thousands of rows is common in a directory of indicators, so
 * names are found letter by letter instead of comparing each with each. The names given are different from each other.
 * @example nearNames(['村级服务能力提升', '带动村级服务能力提升', '县级服务能力提升']) // [[1], [0], []]
 */
export const nearNames = (names: readonly string[]): readonly (readonly number[])[] => {
  const root: Node = { next: new Map() }
  for (const [index, name] of names.entries()) if (name.length >= leastLength) add(root, name, index)
  const near = names.map((): number[] => [])
  for (const [long, name] of names.entries())
    for (const short of within(root, name)) {
      const length = names[short]?.length ?? 0
      if (short === long || (2 * length) / (length + name.length) < threshold) continue
      near[long]?.push(short)
      near[short]?.push(long)
    }
  return near.map((others) => others.toSorted((a, b) => a - b))
}

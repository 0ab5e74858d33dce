/** The pairs of neighbouring characters of a text; the second of a kind is another pair than the first. */
const pairsOf = (text: string): readonly string[] => {
  const seen = new Map<string, number>()
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => {
    const pair = text.slice(at, at + 2)
    const number = (seen.get(pair) ?? 0) + 1
    seen.set(pair, number)
    return number === 1 ? pair : `${pair}${number}`
  })
}

/**
 * Which of many texts may be alike, without comparing each with each: for every text the indexes of the others. None is
 * missed whose likeness (shared pairs, Dice) reaches `least` and whose length is at least `shorter` times that of the
 * longer one; some are named that are less alike.
 *
 * Two texts that share so much share one of their rarest pairs (prefix filtering), and what is rare stands in few texts.
 * @example nearTexts(['办好读书月', '修好三座桥', '办好读书节'], 0.6, 0.7) // [[2], [], [0]]
 */
export const nearTexts = (texts: readonly string[], least: number, shorter: number): readonly (readonly number[])[] => {
  const pairs = texts.map(pairsOf)
  const spread = new Map<string, number>()
  for (const pair of pairs.flat()) spread.set(pair, (spread.get(pair) ?? 0) + 1)
  const byRarity = (a: string, b: string): number =>
    (spread.get(a) ?? 0) - (spread.get(b) ?? 0) || (a < b ? -1 : a > b ? 1 : 0)
  const holders = new Map<string, number[]>()
  const near = texts.map(() => new Set<number>())
  for (const [index, own] of pairs.entries()) {
    // The least that any partner shares with it; one pair more than it has beside that must be shared.
    const shared = Math.ceil((least / 2) * (1 + shorter) * own.length)
    for (const pair of own.toSorted(byRarity).slice(0, own.length - shared + 1)) {
      const found = holders.get(pair)
      for (const other of found ?? []) {
        near[index]?.add(other)
        near[other]?.add(index)
      }
      if (found) found.push(index)
      else holders.set(pair, [index])
    }
  }
  return near.map((others) => [...others])
}

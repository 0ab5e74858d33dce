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

/** The pairs of each text as numbers, the rarest first: the rarer a pair among all texts, the lower its number. */
const ranked = (texts: readonly string[]): readonly Int32Array[] => {
  const numbers = new Map<string, number>()
  const spread: number[] = []
  const numbered = texts.map((text) =>
    Int32Array.from(pairsOf(text), (pair) => {
      const number = numbers.get(pair) ?? spread.length
      if (number === spread.length) numbers.set(pair, number)
      spread[number] = (spread[number] ?? 0) + 1
      return number
    }),
  )
  const byRarity = [...numbers].sort(
    ([a, one], [b, other]) => (spread[one] ?? 0) - (spread[other] ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
  )
  const ranks = new Int32Array(byRarity.length)
  for (const [rank, [, number]] of byRarity.entries()) ranks[number] = rank
  return numbered.map((own) => own.map((number) => ranks[number] ?? 0).sort())
}

/**
 * Which of many texts may be alike, without comparing each with each: for every text the indexes of the others. None is
 * missed whose likeness (shared pairs, Dice) reaches `least` and whose length is at least `shorter` times that of the
 * longer one; some are named that are less alike.
 *
 * Two texts that share so much share one of their rarest pairs (prefix filtering), and what is rare stands in few texts.
 *
 * @param most Of each text no more than so many others are named, those first that share its rarest pairs: where thousands
 *   are variations of each other, all of them would be too many.
 * @example nearTexts(['办好读书月', '修好三座桥', '办好读书节'], 0.6, 0.7) // [[2], [], [0]]
 */
export const nearTexts = (
  texts: readonly string[],
  least: number,
  shorter: number,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly number[])[] => {
  const holders = new Map<number, number[]>()
  const near = texts.map(() => new Set<number>())
  for (const [index, own] of ranked(texts).entries()) {
    const mine = near[index] ?? new Set()
    // The least that any partner shares with it; one pair more than it has beside that must be shared.
    const shared = Math.ceil((least / 2) * (1 + shorter) * own.length)
    for (const pair of own.subarray(0, Math.max(own.length - shared + 1, 0))) {
      const found = holders.get(pair)
      for (const other of found ?? []) {
        if (mine.size >= most) break
        const others = near[other] ?? new Set()
        mine.add(other)
        if (others.size < most) others.add(index)
      }
      if (!found) holders.set(pair, [index])
      else if (found.length < most) found.push(index)
    }
  }
  return near.map((others) => [...others])
}

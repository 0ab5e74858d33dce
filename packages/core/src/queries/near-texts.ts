/** Pairs of neighbouring characters are numbers; the second of a kind in a text is another pair than the first. */
interface PairedTexts {
  /** The pairs of all texts, one text behind the other. */
  readonly pairs: Int32Array
  /** Where the pairs of each text begin; one more than there are texts. */
  readonly starts: Int32Array
  /** By its number, in how many texts a pair stands. */
  readonly spread: readonly number[]
}

/** Flat lists of numbers throughout: of a hundred thousand texts every list of their own would be too much memory. */
const paired = (texts: readonly string[]): PairedTexts => {
  const starts = new Int32Array(texts.length + 1)
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + Math.max(text.length - 1, 0)
  const pairs = new Int32Array(starts[texts.length] ?? 0)
  // By its first character and then its second, with the time that it stands in the text: small integers need no place of their own.
  const numbers = new Map<number, Map<number, number>>()
  const spread: number[] = []
  const numberOf = (first: number, second: number, time: number): number => {
    const key = second + time * 0x1_0000
    let seconds = numbers.get(first)
    if (seconds === undefined) {
      seconds = new Map()
      numbers.set(first, seconds)
    }
    const known = seconds.get(key)
    if (known !== undefined) return known
    seconds.set(key, spread.length)
    spread.push(0)
    return spread.length - 1
  }
  // By the number of a pair: the text in which it stood last, and how often there.
  const last: number[] = []
  const times: number[] = []
  let next = 0
  for (const [index, text] of texts.entries())
    for (let at = 0; at < text.length - 1; at++) {
      const [one, other] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
      const first = numberOf(one, other, 0)
      times[first] = last[first] === index ? (times[first] ?? 0) + 1 : 0
      last[first] = index
      const time = times[first] ?? 0
      const number = time === 0 ? first : numberOf(one, other, time)
      spread[number] = (spread[number] ?? 0) + 1
      pairs[next++] = number
    }
  return { pairs, starts, spread }
}

/** Writes over the number of every pair its rank, and puts those of each text in order: the rarer among all, the lower. */
const rank = ({ pairs, starts, spread }: PairedTexts): Int32Array => {
  const byRarity = Int32Array.from(spread.keys()).sort((a, b) => (spread[a] ?? 0) - (spread[b] ?? 0) || a - b)
  const ranks = new Int32Array(byRarity.length)
  for (const [rarity, number] of byRarity.entries()) ranks[number] = rarity
  for (const [at, number] of pairs.entries()) pairs[at] = ranks[number] ?? 0
  for (let text = 0; text < starts.length - 1; text++) pairs.subarray(starts[text], starts[text + 1]).sort()
  return byRarity
}

/** By pair, the texts in which it stands, in order: lists that grow side by side in flat ones. */
class Holders {
  private readonly first: Int32Array
  private readonly last: Int32Array
  private readonly sizes: Int32Array
  private readonly texts: number[] = []
  private readonly next: number[] = []

  constructor(pairs: number) {
    this.first = new Int32Array(pairs).fill(-1)
    this.last = new Int32Array(pairs).fill(-1)
    this.sizes = new Int32Array(pairs)
  }

  /** Where the list of a pair begins; below 0: nowhere. */
  begin(pair: number): number {
    return this.first[pair] ?? -1
  }

  text(at: number): number {
    return this.texts[at] ?? -1
  }

  after(at: number): number {
    return this.next[at] ?? -1
  }

  size(pair: number): number {
    return this.sizes[pair] ?? 0
  }

  add(pair: number, text: number): void {
    const at = this.texts.length
    this.texts.push(text)
    this.next.push(-1)
    const last = this.last[pair] ?? -1
    if (last < 0) this.first[pair] = at
    else this.next[last] = at
    this.last[pair] = at
    this.sizes[pair] = this.size(pair) + 1
  }
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
  const all = paired(texts)
  const { pairs, starts, spread } = all
  const byRarity = rank(all)
  // Pairs of one text alone are the rarest: they are shared with none.
  const alone = byRarity.findIndex((number) => (spread[number] ?? 0) > 1)
  const holders = new Holders(byRarity.length)
  const near = texts.map((): number[] => [])
  // By its index, the text beside which another was seen last.
  const seen = new Int32Array(texts.length).fill(-1)
  for (const [index, mine] of near.entries()) {
    const own = pairs.subarray(starts[index], starts[index + 1])
    // The least that any partner shares with it; one pair more than it has beside that must be shared.
    const shared = Math.ceil((least / 2) * (1 + shorter) * own.length)
    for (const pair of own.subarray(0, Math.max(own.length - shared + 1, 0))) {
      if (alone < 0 || pair < alone) continue
      for (let at = holders.begin(pair); at >= 0 && mine.length < most; at = holders.after(at)) {
        const other = holders.text(at)
        if (seen[other] === index) continue
        seen[other] = index
        const others = near[other] ?? []
        mine.push(other)
        if (others.length < most) others.push(index)
      }
      if (holders.size(pair) < most) holders.add(pair, index)
    }
  }
  return near
}

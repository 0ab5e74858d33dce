/** The ones among 32 bits. */
const onesOf = (word: number): number => {
  let rest = word - ((word >>> 1) & 0x5555_5555)
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** Where each character stands in a text: a bit a position, in words of 32. */
const positionsOf = (letters: readonly string[], words: number): ReadonlyMap<string, Uint32Array> => {
  const found = new Map<string, Uint32Array>()
  for (const [at, letter] of letters.entries()) {
    const own = found.get(letter) ?? new Uint32Array(words)
    own[at >>> 5] = (own[at >>> 5] ?? 0) | (1 << (at & 31))
    found.set(letter, own)
  }
  return found
}

/** A row of the table of common lengths is kept as the bits by which it does not grow; 32 of them take one addition (Hyyrö 2004). */
const commonOf = (a: readonly string[], b: readonly string[]): number => {
  const words = Math.ceil(a.length / 32)
  const positions = positionsOf(a, words)
  const row = new Uint32Array(words).fill(0xffff_ffff)
  for (const letter of b) {
    const match = positions.get(letter)
    if (!match) continue
    let carry = 0
    for (let word = 0; word < words; word++) {
      const [old = 0, hit = 0] = [row[word], match[word]]
      const sum = old + ((old & hit) >>> 0) + carry
      carry = sum > 0xffff_ffff ? 1 : 0
      row[word] = sum | (old & ~hit)
    }
  }
  return row.reduce((all, word) => all + 32 - onesOf(word), 0)
}

/**
 * Length of the longest sequence of characters that two texts share in order.
 * @example longestCommon('农田水利项目', '农田小型水利项目') // 6
 */
export const longestCommon = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]]
  // What both begin or end with is common: of copied texts little is left to compare.
  const least = Math.min(left.length, right.length)
  let start = 0
  while (start < least && left[start] === right[start]) start++
  let end = 0
  while (end < least - start && left.at(-1 - end) === right.at(-1 - end)) end++
  return start + end + commonOf(left.slice(start, left.length - end), right.slice(start, right.length - end))
}

/** The ones among 32 bits. */
const onesOf = (word: number): number => {
  let rest = word - ((word >>> 1) & 0x5555_5555)
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** UTF-16 units of a character. */
const unitsOf = (character: number): number => (character > 0xffff ? 2 : 1)

/** Where each character stands in a text: a bit a position, in words of 32, those of one character behind those of another. */
interface Positions {
  readonly bits: Uint32Array
  /** By character, where its words begin. */
  readonly starts: ReadonlyMap<number, number>
}

const positionsOf = (text: string, words: number): Positions => {
  const bits = new Uint32Array(words * text.length)
  const starts = new Map<number, number>()
  for (let at = 0, position = 0; at < text.length; position++) {
    const character = text.codePointAt(at) ?? 0
    const start = starts.get(character) ?? starts.size * words
    starts.set(character, start)
    const word = start + (position >>> 5)
    bits[word] = (bits[word] ?? 0) | (1 << (position & 31))
    at += unitsOf(character)
  }
  return { bits, starts }
}

/**
 * Length of the longest sequence of characters that a text shares in order with others, which are held against it one after
 * the other: what is asked of the text is worked out once.
 * @example ['农田小型水利项目', '水利'].map(commonWith('农田水利项目')) // [6, 2]
 */
export const commonWith = (text: string): ((other: string) => number) => {
  // A character beyond UTF-16's first 65 536 takes two units and one bit: a few bits may be spare.
  const words = Math.ceil(text.length / 32)
  const { bits, starts } = positionsOf(text, words)
  const row = new Uint32Array(words)
  return (other) => {
    // A row of the table of common lengths is kept as the bits by which it does not grow; 32 of them take one addition (Hyyrö 2004).
    row.fill(0xffff_ffff)
    for (let at = 0; at < other.length; ) {
      const character = other.codePointAt(at) ?? 0
      at += unitsOf(character)
      const start = starts.get(character)
      if (start === undefined) continue
      let carry = 0
      for (let word = 0; word < words; word++) {
        const [old = 0, hit = 0] = [row[word], bits[start + word]]
        const sum = old + ((old & hit) >>> 0) + carry
        carry = sum > 0xffff_ffff ? 1 : 0
        row[word] = sum | (old & ~hit)
      }
    }
    let common = 0
    for (const word of row) common += 32 - onesOf(word)
    return common
  }
}

/**
 * Length of the longest sequence of characters that two texts share in order.
 * @example longestCommon('农田水利项目', '农田小型水利项目') // 6
 */
export const longestCommon = (a: string, b: string): number => commonWith(a)(b)

const wide = /[\u2e80-\uffef]|[\ud840-\ud8ff]/

/**
 * Width of a text in em: ideographs and full-width forms one, everything else about half, and the quarter that word
 * processors put between the two.
 */
const emWidth = (text: string): number => {
  const characters = Array.from(text.trim())
  const gaps = text.match(/(?<=[\u3400-\u9fff])[A-Za-z\d]|(?<=[A-Za-z\d])[\u3400-\u9fff]/g)?.length ?? 0
  return characters.reduce((width, character) => width + (wide.test(character) ? 1 : 0.55), gaps / 4)
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Where a title of two lines breaks best: between words, the lines about equally long, the first not the shorter. */
function firstLine(text: string, longest: number): number | undefined {
  const good = Array.from(words.segment(text), ({ index }) => index)
    // 2025 and 年 belong together.
    .filter((index) => !/[A-Za-z\d]\s*$/.test(text.slice(0, index)))
    .map((index) => ({ first: emWidth(text.slice(0, index)), rest: emWidth(text.slice(index)) }))
    .filter(({ first, rest }) => first >= rest && first + 0.5 <= longest)
    .map(({ first }) => first)
  return good.length === 0 ? undefined : Math.min(...good)
}

/**
 * Indents, in twips, of both sides of a centred title that is too long for its line. They make it break between words
 * and into lines of about equal length, with no single character left alone (GB/T 9704: 回行时词意完整，排列对称).
 * Undefined where one line is enough. The text itself stays as it is.
 *
 * @param width Of the line, in twips.
 * @param size Of the type, in twips.
 *
 * @example
 * balancedIndent('云溪县林业和草原局项目支出绩效目标表', 4400, 440) // 220
 */
export function balancedIndent(text: string, width: number, size: number): number | undefined {
  const longest = width / size
  const em = emWidth(text)
  if (text.includes('\n') || em <= longest) return undefined
  const lines = Math.ceil(em / longest)
  const first = lines === 2 ? firstLine(text, longest) : undefined
  // Half a character of room keeps the next word out; without a good place to break, a little more.
  const wanted = first === undefined ? em / lines + 1.2 : first + 0.5
  const indent = Math.floor((width - wanted * size) / 2)
  return indent > 0 ? indent : undefined
}

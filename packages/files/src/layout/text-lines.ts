/** What may not end a line goes with the character after it, what may not begin one with the character before it. */
const opening = '（《「『【〔〈“‘(\\[{'
const closing = '，。、；：？！）》」』】〕〉”’…％,.;:?!)\\]}%'
const words = new RegExp(`[${opening}]*(?:[!-~]+|[^!-~\\s])[${closing}]*|\\s+`, 'gu')

/** A little more than half: Latin letters are that wide in the fonts that machines take instead of Chinese ones. */
const narrow = 0.56

const widthOf = (text: string): number => {
  let width = 0
  for (const character of text) width += character <= '~' ? narrow : 1
  return width
}

/**
 * Into how many lines a spreadsheet program wraps a text: it breaks between Chinese characters and between words, and a
 * word longer than a line anywhere. An estimate on the safe side, since every program has fonts of its own.
 *
 * @param width Of a line, in the width of a Chinese character.
 *
 * @example
 * textLines('项目支出绩效目标表', 5) // 2
 */
export const textLines = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + wrapped(line, Math.max(width, 1)), 0)

function wrapped(line: string, width: number): number {
  let lines = 1
  let at = 0
  for (const [word] of line.matchAll(words)) {
    const size = widthOf(word)
    if (at + size <= width) at += size
    else if (/^\s/.test(word)) at = width
    else {
      if (at > 0) lines++
      at = 0
      if (size <= width) at = size
      else
        for (const character of word) {
          const step = widthOf(character)
          if (at + step > width) {
            lines++
            at = 0
          }
          at += step
        }
    }
  }
  return lines
}

/** How wide a text is that no program may break, in the width of a Chinese character. */
export const textWidthOf = (text: string): number => Math.max(...text.split('\n').map(widthOf))

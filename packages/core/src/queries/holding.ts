import type { Printed } from '../form/index.ts'

/** Texts one behind the other, and where each ends. */
interface Joined {
  readonly whole: string
  readonly ends: readonly number[]
}

/** Between two texts: no character that a pattern asks for, and no white space. */
const between = '\u0001'

/** Dozens of rules look through the same texts. */
const known = new WeakMap<readonly Printed[], Joined>()

const joinedOf = (texts: readonly Printed[]): Joined => {
  const found = known.get(texts)
  if (found) return found
  let at = -1
  const ends = texts.map(({ raw }) => {
    at += raw.length + 1
    return at
  })
  const made = { whole: texts.map(({ raw }) => raw).join(between), ends }
  known.set(texts, made)
  return made
}

/**
 * The texts in which a pattern may be found, in order: all are searched at once, which takes a fraction of asking each.
 * What it names still has to be looked at, for a match may reach over the end of its text.
 * @param texts A list that is kept, such as `printedTexts(disclosure)`: what is joined of it is remembered.
 * @param pattern Global, of one character at least, without ^ and $: it tells what must be there, not all that may.
 * @example holding(printedTexts(disclosure), /[月日]/g)
 */
export const holding = (texts: readonly Printed[], pattern: RegExp): readonly Printed[] => {
  const { whole, ends } = joinedOf(texts)
  const found: Printed[] = []
  let index = 0
  pattern.lastIndex = 0
  for (let hit = pattern.exec(whole); hit !== null; hit = pattern.exec(whole)) {
    while ((ends[index] ?? whole.length) < hit.index) index++
    const text = texts[index]
    if (text) found.push(text)
    pattern.lastIndex = (ends[index] ?? whole.length) + 1
  }
  pattern.lastIndex = 0
  return found
}

/**
 * The texts in which something may begin at a character, in order: for what is told by a character or two, and asked of all
 * of them quicker than any pattern is.
 * @param isAt Whether it may begin at that character of the text; what is no character of a text is U+0001.
 * @example holdingWhere(printedTexts(disclosure), (text, at) => text[at] === '。' && text[at + 1] === '。')
 */
export const holdingWhere = (
  texts: readonly Printed[],
  isAt: (text: string, at: number) => boolean,
): readonly Printed[] => {
  const { whole, ends } = joinedOf(texts)
  const found: Printed[] = []
  let index = 0
  for (let at = 0; at < whole.length; at++) {
    if (!isAt(whole, at)) continue
    while ((ends[index] ?? whole.length) < at) index++
    const text = texts[index]
    if (text) found.push(text)
    at = ends[index] ?? whole.length
  }
  return found
}

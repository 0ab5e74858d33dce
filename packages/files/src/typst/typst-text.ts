import { printableText } from '../layout/printable-text.ts'

/**
 * A string literal of Typst: the only way in which a text of a document gets into the source, so that none of it is ever
 * run as markup or code.
 *
 * @example
 * typstString('a"b\\') // '"a\\"b\\\\"'
 */
export const typstString = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\t]/g, (sign) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[sign] ?? '')}"`

/** Scripts between any two letters of which a line may end. */
const letters = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
const opening = '（《〈“‘【〔「『'
const closing = '，。、；：？！）》〉”’】〕」』…'
/** What Typst keeps on one line: words of other scripts, and marks with the letter that they belong to. */
const kept = new RegExp(`[^\\s${letters}]{2,}|[${opening}]+[${letters}][${closing}]*|[${letters}][${closing}]+`, 'gu')

/** At most how wide a sign is in the Song face, in em. */
const emOf = (sign: string): number =>
  /[.,:;'|!\-/()[\]]/.test(sign)
    ? 0.36
    : /[\da-ln-vx-z=<>~+ ]/.test(sign)
      ? 0.58
      : /[A-LN-VX-Z&]/.test(sign)
        ? 0.8
        : /[MW]/.test(sign)
          ? 1.06
          : 1

/** At most how wide a text is on one line, in em. */
export const widestEm = (text: string): number => Array.from(text).reduce((sum, sign) => sum + emOf(sign), 0)

/**
 * A text as content: line feeds are line breaks, tabs gaps. Words wider than the line, addresses for the most part, may be
 * broken at every letter, each in a box of its own, or they would run over their neighbours.
 *
 * @param room Width of the line, in em of the text.
 * @returns An expression in code.
 */
export function typstText(text: string, room: number): string {
  const lines = printableText(text).split('\n')
  return lines
    .map((line) =>
      line
        .split('\t')
        .map((piece) => brokenWords(piece, room))
        .join('+tab+'),
    )
    .join('+br+')
}

function brokenWords(text: string, room: number): string {
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(kept)) {
    const [word] = match
    if (widestEm(word) <= room) continue
    if (match.index > from) pieces.push(typstString(text.slice(from, match.index)))
    pieces.push(...Array.from(word, (sign) => `box(${typstString(sign)})`))
    from = match.index + word.length
  }
  if (from < text.length || pieces.length === 0) pieces.push(typstString(text.slice(from)))
  return pieces.join('+')
}

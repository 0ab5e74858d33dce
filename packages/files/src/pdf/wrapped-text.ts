import type { TextLine } from './text-lines.ts'

/** What a line cannot end before, and what it cannot begin with: breaking moves on to the next place. */
const closing = /^[，。、；：？！）】》〉」』”’…—％%‰℃,.;:?!)\]}]+/
const word = /^[\p{L}\p{N}_.,%/:+\-±≥≤=<>~～&@#()（“"'‘《]*?(?=[\p{Script=Han}\s，。、；：]|$)/u
const han = /^[\p{Script=Han}]/u
/** No line ends with these: they are moved on with what follows them. */
const opening = /^[（【《〈「『“‘([{]+/

/** The width of what would have had to fit on the line above: the first letter or word, with the marks around it. */
export function firstUnit({ glyphs, text, size }: TextLine): number {
  const open = opening.exec(text)?.[0].length ?? 0
  const rest = text.slice(open)
  const lead = open + (han.test(rest) ? 1 : Math.max(1, word.exec(rest)?.[0].length ?? 1))
  const tail = closing.exec(text.slice(lead))?.[0].length ?? 0
  let [letters, at] = [0, 0]
  while (at < glyphs.length && letters < lead + tail) letters += glyphs[at++]?.text.length ?? 1
  const [first, last] = [glyphs[0], glyphs[at - 1]]
  return first === undefined || last === undefined ? size : last.area.x1 - first.area.x0
}

/** Whether a line was ended by the margin, and not by who wrote it. `room`: how wide a line can be. */
export const isWrapped = (line: TextLine, next: TextLine, room: number): boolean =>
  line.area.x1 - line.area.x0 + firstUnit(next) > room - 0.25 * line.size

/**
 * Lines as one text: where the margin broke them they are joined, with a blank where two words of letters meet, else
 * they stay lines.
 */
export function wrappedText(lines: readonly TextLine[], room: number): string {
  return lines.reduce((text, line, at) => {
    const above = lines[at - 1]
    if (above === undefined) return line.text
    if (!isWrapped(above, line, room)) return `${text}\n${line.text}`
    return text + between(above, line, room) + line.text
  }, '')
}

/** A word longer than a line is broken anywhere; other words of letters are broken at the blank between them. */
export function between(above: TextLine, line: TextLine, room: number): string {
  const end = /[A-Za-z\d,.;:%)]+$/.exec(above.text)?.[0] ?? ''
  const start = /^[A-Za-z\d(]+/.exec(line.text)?.[0] ?? ''
  if (end === '' || start === '') return ''
  const tooLong = ((end.length + start.length) * above.size) / 2 > room
  // A line that is one word and has no room for one letter more was filled letter by letter.
  const [next] = line.glyphs
  const left = room - (above.area.x1 - above.area.x0)
  const filled = !/[\s\p{Script=Han}]/u.test(above.text) && next !== undefined && left < next.area.x1 - next.area.x0
  const broken = tooLong || filled
  return broken || (/\d$/.test(end) && /^\d/.test(start)) ? '' : ' '
}

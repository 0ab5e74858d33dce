/** One record of a delimited text, which may go over several lines. */
export interface DelimitedRecord {
  readonly cells: readonly string[]
  /** From 1. */
  readonly line: number
  readonly endLine: number
  /** Some cell of it stood in quotes. */
  readonly quoted: boolean
}

/**
 * The records of a delimited text by RFC 4180, forgiving blanks around quotes. Undefined is given, as the last one, where
 * a quote never closes or something stands behind it: then the text is no such thing.
 *
 * @example
 * [...delimitedRecords('甲,"乙\n丙"', ',')] // [{ cells: ['甲', '乙\n丙'], line: 1, endLine: 2, quoted: true }]
 */
export function* delimitedRecords(text: string, separator: string): Generator<DelimitedRecord | undefined> {
  let line = 1
  let at = 0
  while (at < text.length) {
    const first = line
    const cells: string[] = []
    let quoted = false
    for (;;) {
      const start = skipBlanks(text, at, separator)
      if (text[start] === '"') {
        const cell = quotedCell(text, start + 1)
        if (cell === undefined) return yield undefined
        quoted = true
        cells.push(cell.text)
        line += cell.lines
        at = skipBlanks(text, cell.end, separator)
        if (at < text.length && text[at] !== separator && !isLineEnd(text, at)) return yield undefined
      } else {
        const end = endOfCell(text, at, separator)
        cells.push(text.slice(at, end))
        at = end
      }
      if (text[at] !== separator) break
      at++
    }
    yield { cells, line: first, endLine: line, quoted }
    if (text.startsWith('\r\n', at)) at++
    at++
    line++
  }
}

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r'

function skipBlanks(text: string, from: number, separator: string): number {
  let at = from
  while (text[at] === ' ' || (text[at] === '\t' && separator !== '\t')) at++
  return at
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && !isLineEnd(text, at)) at++
  return at
}

interface QuotedCell {
  readonly text: string
  /** Behind the quote that closes it. */
  readonly end: number
  /** Line ends within it. */
  readonly lines: number
}

/** From behind the opening quote; two quotes are one of the text. */
function quotedCell(text: string, from: number): QuotedCell | undefined {
  let cell = ''
  let at = from
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return undefined
    if (text[close + 1] !== '"') {
      const plain = (cell + text.slice(at, close)).replace(/\r\n?/g, '\n')
      return { text: plain, end: close + 1, lines: plain.split('\n').length - 1 }
    }
    cell += text.slice(at, close + 1)
    at = close + 2
  }
}

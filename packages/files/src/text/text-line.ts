/** A line of a text, or the part of one before or behind a form feed. */
export interface TextLine {
  readonly text: string
  /** From 1. */
  readonly line: number
  /** From 1, where the text has form feeds. */
  readonly page?: number
}

/** The lines of a text with their numbers. CR, LF and CRLF end a line; a form feed begins a page and ends no line. */
export function* textLines(text: string): Generator<TextLine> {
  let page = text.includes('\f') ? 1 : undefined
  let line = 0
  for (const content of lines(text)) {
    line++
    if (page === undefined) {
      yield { text: content, line }
      continue
    }
    const pieces = content.split('\f')
    const last = pieces.length - 1
    const blank = pieces.every((piece) => piece === '')
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) page++
      if (piece !== '' || (blank && index === last)) yield { text: piece, line, page }
    }
  }
}

/** The lines, without their ends. `\r\r\n`, which double conversion leaves, ends one line. */
function* lines(text: string): Generator<string> {
  const carriageReturns = text.includes('\r')
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    if (carriageReturns) yield* byReturns(text, start, end, feed !== -1)
    else yield text.slice(start, end)
    start = end + 1
  }
}

/** The lines of a stretch that holds no line feed; `fed`: one follows, which swallows the returns before it. */
function* byReturns(text: string, start: number, end: number, fed: boolean): Generator<string> {
  let last = end
  while (fed && last > start && text[last - 1] === '\r') last--
  let from = start
  for (let at = text.indexOf('\r', from); at !== -1 && at < last; at = text.indexOf('\r', from)) {
    yield text.slice(from, at)
    from = at + 1
  }
  if (from < last || fed) yield text.slice(from, last)
}

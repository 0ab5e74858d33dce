const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null

/** How a piece is set off: in one line, or indented by two spaces a level. */
interface Style {
  readonly colon: string
  readonly lead: (depth: number) => string
  readonly whole: (value: unknown, depth: number) => string
}

const inLine: Style = { colon: ':', lead: () => '', whole: (value) => JSON.stringify(value) }
const indented: Style = {
  colon: ': ',
  lead: (depth) => `\n${'  '.repeat(depth)}`,
  whole: (value, depth) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`),
}

/** Below this the items of lists are printed whole: they are cells, of which a document has many. */
const deepest = 5
/** A text of so many characters is printed in slices. */
const long = 1 << 15

const endOfSlice = (text: string, from: number): number => {
  const end = Math.min(from + long, text.length)
  // Never between the halves of one character.
  return end < text.length && text.codePointAt(end - 1) !== text.charCodeAt(end - 1) ? end - 1 : end
}

function* textPieces(text: string): Generator<string> {
  yield '"'
  for (let from = 0; from < text.length; from = endOfSlice(text, from))
    yield JSON.stringify(text.slice(from, endOfSlice(text, from))).slice(1, -1)
  yield '"'
}

function* listPieces(items: readonly unknown[], style: Style, depth: number): Generator<string> {
  if (items.length === 0) return yield '[]'
  for (const [i, item] of items.entries()) {
    yield `${i === 0 ? '[' : ','}${style.lead(depth + 1)}`
    yield* pieces(item, style, depth + 1)
  }
  yield `${style.lead(depth)}]`
}

function* recordPieces(record: Readonly<Record<string, unknown>>, style: Style, depth: number): Generator<string> {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined)
  if (entries.length === 0) return yield '{}'
  for (const [i, [key, value]] of entries.entries()) {
    yield `${i === 0 ? '{' : ','}${style.lead(depth + 1)}${JSON.stringify(key)}${style.colon}`
    yield* pieces(value, style, depth + 1)
  }
  yield `${style.lead(depth)}}`
}

function* pieces(value: unknown, style: Style, depth: number): Generator<string> {
  if (typeof value === 'string' && value.length > long) yield* textPieces(value)
  else if (depth > deepest || !isRecord(value)) yield style.whole(value, depth)
  else if (Array.isArray(value)) yield* listPieces(value, style, depth)
  else yield* recordPieces(value, style, depth)
}

/**
 * The JSON of a value in pieces: the text of a large document never stands in memory as a whole. Joined, the pieces are
 * what `JSON.stringify` gives of plain data, indented by two spaces a level or in one line.
 * @example [...jsonPieces({ a: [1, 2] }, { indent: false })].join('') // '{"a":[1,2]}'
 */
export const jsonPieces = (
  value: unknown,
  { indent, depth = 0 }: { readonly indent: boolean; readonly depth?: number },
): Generator<string> => pieces(value, indent ? indented : inLine, depth)

/** So many characters are printed at once: a write a piece would be slow. */
const enough = 1 << 16

/** Prints pieces in mouthfuls. */
export const printPieces = (pieces: Iterable<string>, out: (text: string) => void): void => {
  let mouthful: string[] = []
  let length = 0
  for (const piece of pieces) {
    mouthful.push(piece)
    length += piece.length
    if (length < enough) continue
    out(mouthful.join(''))
    mouthful = []
    length = 0
  }
  out(mouthful.join(''))
}

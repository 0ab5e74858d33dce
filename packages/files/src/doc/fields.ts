/** Fields of a text: a code that is not printed, and the result that is. */
export interface Fields {
  /** Whether a character belongs to a field's code or is one of its marks. */
  readonly isCode: (index: number) => boolean
  /** Of a field that begins here and has no result: its code, end exclusive. */
  readonly codeWithoutResult: (index: number) => readonly [from: number, to: number] | undefined
}

export const fieldMarks = { begin: 0x13, separator: 0x14, end: 0x15 } as const
const cellMark = 0x07
/** Fields that draw something themselves; more of them nobody looks at. */
const mostDrawn = 100_000

/**
 * Finds the fields between two characters. A field that is never ended, or whose code reaches over a cell, is damage:
 * only its marks are dropped, so that no text is lost.
 */
export function findFields(codes: Uint16Array, from: number, to: number): Fields {
  const length = Math.max(0, to - from)
  const change = new Int32Array(length + 1)
  const empty = new Map<number, readonly [number, number]>()
  const open: { readonly begin: number; separator: number | undefined }[] = []
  for (let index = from; index < to; index++) {
    const code = codes[index]
    if (code === fieldMarks.begin) open.push({ begin: index, separator: undefined })
    else if (code === fieldMarks.separator) {
      const field = open.at(-1)
      if (field !== undefined) field.separator ??= index
    } else if (code === fieldMarks.end) {
      const field = open.pop()
      if (field === undefined) continue
      const codeEnd = field.separator ?? index
      change[field.begin - from] = (change[field.begin - from] ?? 0) + 1
      change[codeEnd - from] = (change[codeEnd - from] ?? 0) - 1
      if (codeEnd >= index - 1 && empty.size < mostDrawn) empty.set(field.begin, [field.begin + 1, codeEnd])
    } else if (code === cellMark) while (open.length > 0 && open.at(-1)?.separator === undefined) open.pop()
  }
  for (let index = 1; index <= length; index++) change[index] = (change[index] ?? 0) + (change[index - 1] ?? 0)
  return {
    isCode: (index) => (change[index - from] ?? 0) > 0,
    codeWithoutResult: (index) => empty.get(index),
  }
}

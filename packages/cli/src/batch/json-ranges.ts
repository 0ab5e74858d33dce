import { open } from 'node:fs/promises'

interface Range {
  readonly start: number
  readonly end: number
}

const [quote, backslash, comma, lineFeed] = [0x22, 0x5c, 0x2c, 0x0a]
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d]
const isBlank = (byte: number): boolean => byte === 0x20 || byte === lineFeed || byte === 0x0d || byte === 0x09
const byteOrderMark = [0xef, 0xbb, 0xbf]

const chunkBytes = 1 << 20

/** The items of a list, however they are indented. What stands where an item should is a range as well: it is told of. */
class ListScanner {
  private depth = 0
  private inString = false
  private escaped = false
  private start = -1

  /** Takes the bytes that stand at `base`, and gives the items that end in them. */
  take(bytes: Uint8Array, base: number): readonly Range[] {
    const found: Range[] = []
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (this.inString) {
        if (this.escaped) this.escaped = false
        else if (byte === backslash) this.escaped = true
        else if (byte === quote) this.inString = false
        continue
      }
      if (this.depth === 1 && (byte === comma || byte === closeBracket)) {
        if (this.start >= 0) found.push({ start: this.start, end: base + at })
        this.start = -1
        if (byte === closeBracket) this.depth = 0
        continue
      }
      if (isBlank(byte)) continue
      if (this.depth === 1 && this.start < 0) this.start = base + at
      if (byte === quote) this.inString = true
      else if (byte === openBrace || byte === openBracket) this.depth++
      else if (byte === closeBrace || byte === closeBracket) this.depth--
    }
    return found
  }

  finish(size: number): readonly Range[] {
    return this.start >= 0 ? [{ start: this.start, end: size }] : []
  }
}

/** Lines, each one item; blank ones are none. */
class LineScanner {
  private start = 0

  take(bytes: Buffer, base: number): readonly Range[] {
    const found: Range[] = []
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
      // A line of two bytes or fewer is blank, or the end of one.
      if (base + at - this.start > 1) found.push({ start: this.start, end: base + at })
      this.start = base + at + 1
    }
    return found
  }

  finish(size: number): readonly Range[] {
    return size - this.start > 1 ? [{ start: this.start, end: size }] : []
  }
}

/** What a file of our own JSON holds, by its beginning: a list, one a line, or one alone. */
const shapeOf = (head: string): 'list' | 'lines' | 'one' => {
  const text = head.trimStart()
  if (text.startsWith('[')) return 'list'
  const [first = ''] = text.split('\n', 1)
  return first.length < text.length && first.trim() === '{' ? 'one' : 'lines'
}

/**
 * Where the documents of a large file of our own JSON stand, found while it is read once: a list of them or one a line.
 * `undefined` where the file is no such thing, and is to be opened as a whole. Never more than a megabyte stands in memory.
 */
export const jsonRanges = async (path: string): Promise<AsyncIterable<Range> | undefined> => {
  const handle = await open(path, 'r')
  const head = Buffer.alloc(10_000)
  const { bytesRead } = await handle.read(head, 0, head.length, 0)
  const text = head.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '')
  const shape = /^\s*[[{]/.test(text) && /"schema"\s*:\s*"jiheng\//.test(text) ? shapeOf(text) : 'one'
  if (shape === 'one') {
    await handle.close()
    return undefined
  }
  const scanner = shape === 'list' ? new ListScanner() : new LineScanner()
  async function* ranges(): AsyncGenerator<Range> {
    try {
      const chunk = Buffer.alloc(chunkBytes)
      let base = byteOrderMark.every((byte, at) => head[at] === byte) ? byteOrderMark.length : 0
      for (;;) {
        const { bytesRead: length } = await handle.read(chunk, 0, chunk.length, base)
        if (length === 0) break
        yield* scanner.take(chunk.subarray(0, length), base)
        base += length
      }
      yield* scanner.finish(base)
    } finally {
      await handle.close()
    }
  }
  return ranges()
}

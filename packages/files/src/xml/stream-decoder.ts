import { joinBytes } from '../join-bytes.ts'

/** Decodes the next piece of bytes, cut anywhere; undefined is the end. */
export type StreamDecoder = (piece: Uint8Array | undefined) => string

/**
 * A decoder of a stream. UTF-8 is cut between characters first: whole texts are decoded several times as fast as streams.
 *
 * @param damaged Must throw: the bytes are no text of the encoding.
 */
export function streamDecoder(encoding: string, damaged: () => never): StreamDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const decode = (bytes: Uint8Array | undefined, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream })
    } catch {
      return damaged()
    }
  }
  let first = true
  const marked = (text: string): string => {
    const own = first ? text.replace(/^\ufeff/, '') : text
    if (text !== '') first = false
    return own
  }
  if (encoding !== 'utf-8') return (piece) => marked(decode(piece, piece !== undefined))
  let rest = new Uint8Array()
  return (piece) => {
    if (piece === undefined) return marked(decode(rest, false))
    const bytes = rest.length === 0 ? piece : joinBytes([rest, piece])
    const end = wholeEnd(bytes)
    rest = bytes.slice(end)
    return marked(decode(bytes.subarray(0, end), false))
  }
}

/** Where the last character that is whole ends. */
function wholeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/**
 * Numbers of a binary file, least byte first. Beyond the end everything is 0: files lie about their lengths, and a reader
 * that checks what a number leads to needs no check of the number itself.
 */
export const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0

export const wordAt = (bytes: Uint8Array, at: number): number => byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8)

/** Signed, 16 bits. */
export const shortAt = (bytes: Uint8Array, at: number): number => (wordAt(bytes, at) << 16) >> 16

/** Unsigned, 32 bits. */
export const longAt = (bytes: Uint8Array, at: number): number =>
  (wordAt(bytes, at) | (wordAt(bytes, at + 2) << 16)) >>> 0

/** UTF-16 code units; as many as there are. */
export function unitsAt(bytes: Uint8Array, at: number, count: number): string {
  let text = ''
  const end = Math.min(bytes.length - 1, at + count * 2)
  for (let unit = at; unit < end; unit += 2) text += String.fromCharCode(wordAt(bytes, unit))
  return text
}

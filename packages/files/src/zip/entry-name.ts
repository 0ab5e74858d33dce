import { crc32 } from './crc32.ts'

const unicodePath = 0x7075

/**
 * The name of an archive's file. Programs of a Chinese Windows write it in GBK and do not say so; Info-ZIP says it again
 * in Unicode in an extra field; macOS writes UTF-8 without the flag. Backslashes of old .NET programs part folders too.
 *
 * @param said The entry's flag says that the name is UTF-8.
 *
 * @example
 * entryName(Uint8Array.of(0xb1, 0xed, 0x2e, 0x74, 0x78, 0x74), new Map(), false) // '表.txt'
 */
export function entryName(raw: Uint8Array, extra: ReadonlyMap<number, Uint8Array>, said: boolean): string {
  const name = said ? new TextDecoder().decode(raw) : (unicodeName(raw, extra.get(unicodePath)) ?? guessed(raw))
  return name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')
}

/** The field carries the checksum of the plain name: a program that renamed the file leaves a stale field behind. */
function unicodeName(raw: Uint8Array, field: Uint8Array | undefined): string | undefined {
  if (field === undefined || field.length < 5 || field[0] !== 1) return undefined
  const checksum = new DataView(field.buffer, field.byteOffset, field.byteLength).getUint32(1, true)
  return checksum === crc32(raw) ? strict(field.subarray(5), 'utf-8') : undefined
}

const guessed = (raw: Uint8Array): string =>
  strict(raw, 'utf-8') ?? strict(raw, 'gb18030') ?? String.fromCharCode(...raw.subarray(0, 1_000))

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

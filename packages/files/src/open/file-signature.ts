import type { UnsupportedKind } from '@jiheng/core/messages'
import type { ReadableKind } from './readers.ts'

interface Signature {
  readonly kind: UnsupportedKind | ReadableKind | 'archive-zip' | 'compound'
  /** ASCII, or bytes as \x escapes. */
  readonly magic: string
  readonly offset?: number
}

/** Beginnings by which formats are told, most specific first. */
const signatures: readonly Signature[] = [
  { kind: 'archive-zip', magic: 'PK\x03\x04' },
  { kind: 'archive-zip', magic: 'PK\x05\x06' },
  { kind: 'archive-zip', magic: 'PK\x07\x08' },
  { kind: 'compound', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'pdf', magic: '%PDF-' },
  { kind: 'picture', magic: '\x89PNG\r\n\x1a\n' },
  { kind: 'picture', magic: '\xff\xd8\xff' },
  { kind: 'picture', magic: 'GIF87a' },
  { kind: 'picture', magic: 'GIF89a' },
  { kind: 'picture', magic: 'II*\x00' },
  { kind: 'picture', magic: 'MM\x00*' },
  { kind: 'picture', magic: 'WEBP', offset: 8 },
  { kind: 'picture', magic: 'ftyphei', offset: 4 },
  { kind: 'picture', magic: 'ftypmif1', offset: 4 },
  { kind: 'picture', magic: 'ftypavif', offset: 4 },
  { kind: 'media', magic: 'ftyp', offset: 4 },
  { kind: 'media', magic: 'WAVE', offset: 8 },
  { kind: 'media', magic: 'AVI ', offset: 8 },
  { kind: 'media', magic: 'ID3' },
  { kind: 'media', magic: 'OggS' },
  { kind: 'media', magic: 'fLaC' },
  { kind: 'media', magic: '\x1aE\xdf\xa3' },
  { kind: 'rtf', magic: '{\\rtf' },
  { kind: 'archive', magic: 'Rar!\x1a\x07' },
  { kind: 'archive', magic: '7z\xbc\xaf\x27\x1c' },
  { kind: 'archive', magic: '\x1f\x8b\x08' },
  { kind: 'archive', magic: 'BZh' },
  { kind: 'archive', magic: '\xfd7zXZ\x00' },
  { kind: 'archive', magic: '\x28\xb5\x2f\xfd' },
  { kind: 'archive', magic: 'ustar', offset: 257 },
  { kind: 'database', magic: 'SQLite format 3\x00' },
  { kind: 'program', magic: '\x7fELF' },
  { kind: 'program', magic: 'MZ\x90\x00' },
  { kind: 'font', magic: 'wOFF' },
  { kind: 'font', magic: 'wOF2' },
  { kind: 'font', magic: 'OTTO\x00' },
  { kind: 'font', magic: 'ttcf' },
  { kind: 'font', magic: '\x00\x01\x00\x00\x00' },
]

/** What the first bytes say that a file is; undefined for text and whatever else has no signature. */
export function fileSignature(bytes: Uint8Array): Signature['kind'] | undefined {
  if (bytes[0] === 0x42 && bytes[1] === 0x4d && isBitmap(bytes)) return 'picture'
  return signatures.find(({ magic, offset = 0 }) =>
    Array.from(magic).every((character, index) => bytes[offset + index] === character.charCodeAt(0)),
  )?.kind
}

/** A bitmap begins with the letters BM, as a text may; its header gives its own length and two empty words. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes.length < 54) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(6, true) === 0 && view.getUint32(10, true) < bytes.length
}

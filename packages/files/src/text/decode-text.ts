import { Refusal } from '../open/refusal.ts'
import { declaredText } from './declared-text.ts'
import { plausibility } from './plausibility.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export interface DecodedText {
  readonly text: string
  /** `declared`: what a web page says of itself, which is not free of damage in it. */
  readonly encoding: Encoding | 'declared'
}

/** Below it a decoding without byte order mark is taken for a chance hit. */
const enough = 0.75

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
]

/**
 * Decodes a text by strict trials: byte order mark, UTF-8, then whichever of GB18030 and UTF-16 reads like writing,
 * then what a web page declares.
 * A last character that was cut off becomes U+FFFD; any other invalid byte rules an encoding out.
 *
 * @throws {Refusal} `nul-bytes`, `encoding` or `binary`
 *
 * @example
 * decodeText(Uint8Array.of(0xcf, 0xee, 0xc4, 0xbf)) // { text: '项目', encoding: 'gb18030' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  if (mark !== undefined) {
    const text = decodeStrictly(bytes.subarray(mark.bytes.length), mark.encoding)
    if (text !== undefined) return accept({ text, encoding: mark.encoding })
  }
  if (bytes.includes(0)) {
    const wide = mark === undefined ? best(bytes, ['utf-16le', 'utf-16be']) : undefined
    if (wide !== undefined) return accept(wide)
    throw nulRefusal(bytes)
  }
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== undefined) return accept({ text: utf8, encoding: 'utf-8' })
  const other = best(bytes, ['gb18030', 'utf-16le', 'utf-16be'])
  if (other !== undefined) return accept(other)
  const declared = declaredText(bytes)
  if (declared !== undefined) return accept({ text: declared, encoding: 'declared' })
  throw new Refusal(latinShare(bytes) > 0.5 ? 'encoding' : 'binary')
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    const text = decoder.decode(bytes, { stream: true })
    try {
      return text + decoder.decode()
    } catch {
      return `${text}\ufffd`
    }
  } catch {
    return undefined
  }
}

/** The candidate that reads most like writing; a UTF-16 file has an even number of bytes. */
function best(bytes: Uint8Array, encodings: readonly Encoding[]): DecodedText | undefined {
  let found: DecodedText | undefined
  let highest = 0
  for (const encoding of encodings) {
    if (encoding !== 'gb18030' && bytes.length % 2 === 1) continue
    const text = decodeStrictly(bytes, encoding)
    if (text === undefined || text.includes('\0')) continue
    const score = plausibility(text)
    if (score < enough || score <= highest) continue
    found = { text, encoding }
    highest = score
  }
  return found
}

/** Valid text may still be rubbish: NUL and other control characters do not stand in documents. */
function accept(decoded: DecodedText): DecodedText {
  if (decoded.text.includes('\0')) throw nulCharacterRefusal(decoded.text)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  const controls = decoded.text.slice(0, 100_000).match(/[\u0001-\u0006\u0008\u000e-\u001b\u007f]/g)?.length ?? 0
  if (controls > Math.min(decoded.text.length, 100_000) / 50) throw new Refusal('binary')
  return decoded
}

function nulRefusal(bytes: Uint8Array): Refusal {
  const text = new TextDecoder('utf-8').decode(bytes)
  const rest = text.replaceAll('\0', '')
  return rest.includes('\ufffd') || plausibility(rest) < enough || rest.length < text.length / 2
    ? new Refusal('binary')
    : nulCharacterRefusal(text)
}

function nulCharacterRefusal(text: string): Refusal {
  const line = text.slice(0, text.indexOf('\0')).split('\n').length
  return new Refusal('nul-bytes', { count: text.split('\0').length - 1, line })
}

/** Share of printable ASCII, by which a text in a foreign encoding is told from machine data. */
function latinShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 10_000)
  let printable = 0
  for (const byte of sample)
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) printable++
  return sample.length === 0 ? 1 : printable / sample.length
}

import { decodeText } from '../text/decode-text.ts'
import type { MimePart } from './mime-parts.ts'

/**
 * The text of a part, its transfer encoding undone. Its character set is told by the bytes, as for any text.
 *
 * @throws {Refusal} `encoding`, `binary`, `nul-bytes`
 */
export function mimeText({ encoding, body }: MimePart): string {
  switch (encoding) {
    case 'quoted-printable':
      return decodeText(unquote(body)).text
    case 'base64':
      return decodeText(fromBase64(body)).text
    default:
      return body
  }
}

/** Bytes as `=D7`; an equals sign at the end of a line joins it with the next. */
function unquote(body: string): Uint8Array {
  const joined = body.replace(/=[ \t]*\n/g, '')
  const bytes = new Uint8Array(joined.length * 3)
  let length = 0
  for (let at = 0; at < joined.length; at++) {
    const code = joined.charCodeAt(at)
    const byte = code === 0x3d ? hexByte(joined, at + 1) : undefined
    if (byte !== undefined) {
      bytes[length++] = byte
      at += 2
    } else if (code < 0x80) bytes[length++] = code
    else length += new TextEncoder().encodeInto(joined.charAt(at), bytes.subarray(length)).written
  }
  return bytes.subarray(0, length)
}

function hexByte(text: string, at: number): number | undefined {
  const hex = text.slice(at, at + 2)
  return /^[0-9a-f]{2}$/i.test(hex) ? Number.parseInt(hex, 16) : undefined
}

function fromBase64(body: string): Uint8Array {
  const letters = body.replace(/[^A-Za-z0-9+/]/g, '')
  const binary = atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

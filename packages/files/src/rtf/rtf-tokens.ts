/** What the bytes of an RTF file say, one after another. */
export interface RtfHandlers {
  readonly open: () => void
  readonly close: () => void
  /** A control word or, of one character, a control symbol; `value` where it has a number. */
  readonly word: (name: string, value: number | undefined) => void
  /** A byte of text, in the code page of its font. */
  readonly byte: (byte: number, escaped: boolean) => void
}

const backslash = 0x5c
const [openBrace, closeBrace] = [0x7b, 0x7d]
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39
const longestWord = 32
const mostDigits = 10

/** Deals an RTF file out. Line ends of the file are nothing, binary data is passed over. */
export function dealRtf(bytes: Uint8Array, handlers: RtfHandlers): void {
  let at = 0
  const byteAt = (index: number) => bytes[index] ?? 0
  const word = () => {
    let name = ''
    while (isLetter(byteAt(at)) && name.length < longestWord) name += String.fromCharCode(byteAt(at++))
    const negative = byteAt(at) === 0x2d && isDigit(byteAt(at + 1))
    if (negative) at++
    let value: number | undefined
    for (let digits = 0; digits < mostDigits && isDigit(byteAt(at)); digits++)
      value = (value ?? 0) * 10 + byteAt(at++) - 0x30
    if (negative && value !== undefined) value = -value
    if (byteAt(at) === 0x20) at++
    if (name === 'bin') at += Math.max(0, value ?? 0)
    else handlers.word(name, value)
  }
  while (at < bytes.length) {
    const byte = byteAt(at++)
    if (byte === openBrace) handlers.open()
    else if (byte === closeBrace) handlers.close()
    else if (byte === backslash) {
      const next = byteAt(at)
      if (isLetter(next)) word()
      else if (next === 0x27) {
        const code = Number.parseInt(String.fromCharCode(byteAt(at + 1), byteAt(at + 2)), 16)
        at += 3
        if (!Number.isNaN(code)) handlers.byte(code, true)
      } else {
        at++
        if (next === backslash || next === openBrace || next === closeBrace) handlers.byte(next, false)
        else handlers.word(String.fromCharCode(next), undefined)
      }
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) handlers.byte(byte, false)
  }
}

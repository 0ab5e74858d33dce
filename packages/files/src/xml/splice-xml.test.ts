import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spliceXml } from './splice-xml.ts'

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, !bigEndian)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), !bigEndian)
  return bytes
}
/** GB 18030 of the few characters that the tests use. */
const gb18030: Readonly<Record<string, readonly number[]>> = {
  甲: [0xbc, 0xd7],
  〇: [0xa9, 0x96],
  𠮷: [0x95, 0x34, 0xb8, 0x32],
  '\u0080': [0x81, 0x30, 0x81, 0x30],
}
const gb = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((one) => gb18030[one] ?? [one.charCodeAt(0)]))
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-16le': (text) => utf16(text, false),
  'utf-16be': (text) => utf16(text, true),
  gb18030: gb,
}

describe.each(Object.entries(encodings))('%s', (encoding, encode) => {
  test('every other character stays where it is', () => {
    const letters = fc.constantFrom('<', 'a', '甲', '〇', '𠮷', '\u0080')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), fc.array(fc.nat(30), { maxLength: 4 }), (pieces, cuts) => {
        const text = pieces.join('')
        const starts = new Set(pieces.map((_, index) => pieces.slice(0, index).join('').length).concat(text.length))
        const places = cuts.filter((cut) => starts.has(cut)).toSorted((a, b) => a - b)
        let expected = text
        for (const at of places.toReversed()) expected = `${expected.slice(0, at)}<x/>${expected.slice(at)}`
        const spliced = spliceXml(
          encode(text),
          encoding,
          places.map((at) => ({ at, xml: '<x/>' })),
        )
        expect(spliced).toEqual(encode(expected))
      }),
    )
  })

  test('a piece is replaced, and what is put in by number reads as it was meant', () => {
    const spliced = spliceXml(encode('<甲/>'), encoding, [{ at: 2, end: 4, xml: '>乙<' }])
    const text = new TextDecoder(encoding).decode(spliced)
    expect(text.replace('&#20057;', '乙')).toBe('<甲>乙<')
  })
})

test('a byte order mark is not counted', () => {
  const marked = new TextEncoder().encode('\ufeff<a/>')
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(spliceXml(marked, 'utf-8', [{ at: 0, xml: '!' }]))).toBe(
    '\ufeff!<a/>',
  )
})

import { beforeAll, describe, expect, test } from 'vitest'
import { type FontCoverage, fontCoverage } from './font-coverage.ts'
import { loadPdfFonts, type PdfFont, pdfFonts } from './pdf-fonts.ts'

let fonts: Readonly<Record<string, FontCoverage>> = {}
beforeAll(async () => {
  const loaded = await loadPdfFonts()
  fonts = Object.fromEntries(
    Object.keys(pdfFonts).map((name, at) => [name, fontCoverage(loaded[at] ?? new Uint8Array())]),
  )
})
const has = (font: PdfFont, sign: string): boolean => fonts[font]?.(sign.codePointAt(0) ?? 0) === true

describe('characters of the fonts', () => {
  test.each(Array.from('绩效A1≥≤√★㎡‰①℃→□■“”—…￥〇々'))('the Song face has %s', (sign) => {
    expect(has('song', sign)).toBe(true)
  })
  test.each(Array.from('☑☐☒✔'))('%s is in the face of signs alone', (sign) => {
    expect([has('song', sign), has('signs', sign)]).toEqual([false, true])
  })
  test.each(['𠮷', '🌲', '\ue000', '\uffff'])('no face has %s', (sign) => {
    expect((['song', 'heavySong', 'hei', 'signs'] as const).map((font) => has(font, sign))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
  test('the heavier cut has what the Song face has', () => {
    const missing = Array.from({ length: 0x30000 }, (_, at) => at).filter(
      (at) => fonts.song?.(at) && !fonts.heavySong?.(at),
    )
    expect(missing).toEqual([])
  })
  test('a file that is no font', () => {
    expect(() => fontCoverage(new Uint8Array(12))).toThrow('no table')
  })
})

import { describe, expect, test } from 'vitest'
import { Refusal } from '../open/refusal.ts'
import { decodeText, type Encoding } from './decode-text.ts'

const chinese = '项目名称\t云溪县退耕林地补植项目\n主管部门\t云溪县林业和草原局\n数量指标\t≥1200亩\n'

/** GB18030 has no encoder in the platform; these are bytes of 项目名称：≥8个\n. */
const gb18030 = Uint8Array.of(
  0xcf,
  0xee,
  0xc4,
  0xbf,
  0xc3,
  0xfb,
  0xb3,
  0xc6,
  0xa3,
  0xba,
  0xa1,
  0xdd,
  0x38,
  0xb8,
  0xf6,
  0x0a,
)

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let index = 0; index < units.length; index++) view.setUint16(index * 2, units.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeText', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, text: string, encoding: Encoding])[] = [
    ['UTF-8', utf8(chinese), chinese, 'utf-8'],
    ['UTF-8 with mark', utf8(`\ufeff${chinese}`), chinese, 'utf-8'],
    ['ASCII', utf8('Project\t8\n'), 'Project\t8\n', 'utf-8'],
    ['UTF-16 LE with mark', utf16(chinese, true, true), chinese, 'utf-16le'],
    ['UTF-16 BE with mark', utf16(chinese, false, true), chinese, 'utf-16be'],
    ['UTF-16 LE without mark', utf16(chinese, true, false), chinese, 'utf-16le'],
    ['UTF-16 BE without mark', utf16(chinese, false, false), chinese, 'utf-16be'],
    [
      'UTF-16 LE without mark and without ASCII',
      utf16('绩效目标表由项目单位填写', true, false),
      '绩效目标表由项目单位填写',
      'utf-16le',
    ],
    [
      'UTF-16 BE without mark and without ASCII',
      utf16('绩效目标表由项目单位填写', false, false),
      '绩效目标表由项目单位填写',
      'utf-16be',
    ],
    ['GB18030', gb18030, '项目名称：≥8个\n', 'gb18030'],
    ['GB18030 with mark', Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...gb18030), '项目名称：≥8个\n', 'gb18030'],
    ['GB18030, four bytes', Uint8Array.of(...gb18030, 0x95, 0x32, 0x82, 0x36), '项目名称：≥8个\n𠀀', 'gb18030'],
    ['UTF-8 cut within a character', utf8('绩效目标').subarray(0, 11), '绩效目\ufffd', 'utf-8'],
    ['GB18030 cut within a character', gb18030.subarray(0, 9), '项目名称\ufffd', 'gb18030'],
  ]
  test.each(cases)('%s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  const refused: readonly (readonly [name: string, bytes: Uint8Array, code: string, data?: object])[] = [
    ['NUL in UTF-8', utf8('第一行\n第\0二行\0\n'), 'nul-bytes', { count: 2, line: 2 }],
    ['NUL in UTF-16', utf16('第一行\n第二行\0\n', true, true), 'nul-bytes', { count: 1, line: 2 }],
    ['control characters', Uint8Array.from({ length: 400 }, (_, index) => (index % 7) + 1), 'binary'],
    ['machine data with NUL', Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256), 'binary'],
    ['machine data without NUL', Uint8Array.from({ length: 400 }, (_, index) => 1 + ((index * 91) % 255)), 'binary'],
    ['Latin-1', Uint8Array.of(...utf8('Le projet a '), 0xe9, 0x20, ...utf8('valu'), 0xe9), 'encoding'],
  ]
  test.each(refused.map(([name, bytes, code, data = {}]) => [name, bytes, code, data] as const))(
    'refuses %s',
    (_, bytes, code, data) => {
      const decode = () => decodeText(bytes)
      expect(decode).toThrow(Refusal)
      expect(decode).toThrow(expect.objectContaining({ code, data }))
    },
  )
})

describe('web pages that declare their encoding', () => {
  const page = (charset: string, ...bytes: readonly number[]) =>
    Uint8Array.of(
      ...Array.from(`<html><meta http-equiv="Content-Type" content="text/html; charset=${charset}">`, (c) =>
        c.charCodeAt(0),
      ),
      ...Array.from({ length: 40 }, () => [0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x20, 0x20, 0x20, 0x20]).flat(),
      ...bytes,
    )
  test('a damaged byte among many', () => {
    const { text, encoding } = decodeText(page('gb2312', 0xff, 0x20))
    expect([encoding, text.slice(-8)]).toEqual(['declared', '目,    \ufffd '])
  })
  test.each([
    ['another encoding', page('utf-8', 0xff, 0x20)],
    ['an encoding that nobody knows', page('x-foo', 0xff, 0x20)],
  ])('not by %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow()
  })
})

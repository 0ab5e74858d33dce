import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, wordDocument } from '../fixtures/docx-bytes.ts'
import { pdfOf, text as pdfText } from '../fixtures/pdf-bytes.ts'
import { openFile } from './open-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const padded = (bytes: Uint8Array, length = 600) => {
  const whole = new Uint8Array(length)
  whole.set(bytes)
  return whole
}
const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, utf8('x')])))

/** A compound file with one directory entry of the name. */
function compound(name: string): Uint8Array {
  const bytes = padded(latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 2048)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < name.length; index++) view.setUint16(1024 + index * 2, name.charCodeAt(index), true)
  view.setUint16(1024 + 64, name.length * 2 + 2, true)
  return bytes
}

describe('openFile names what it cannot read', () => {
  const cases: readonly (readonly [what: string, name: string, bytes: Uint8Array])[] = [
    ['picture', 'PNG', latin('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR')],
    ['picture', 'JPEG', latin('\xff\xd8\xff\xe0\x00\x10JFIF')],
    ['picture', 'WebP', latin('RIFF\x24\x00\x00\x00WEBPVP8 ')],
    ['picture', 'bitmap', padded(latin('BM\x58\x02\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00'))],
    ['encrypted-office', 'encrypted docx', compound('EncryptedPackage')],
    ['ppt', 'old PowerPoint', compound('PowerPoint Document')],
    ['ole', 'other compound file', compound('Contents')],
    ['pptx', 'PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['odf', 'OpenDocument drawing', zip('mimetype', 'content.xml', 'META-INF/manifest.xml')],
    ['xlsb', 'binary Excel', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['epub', 'EPUB', zip('mimetype', 'META-INF/container.xml')],
    ['archive', 'RAR', latin('Rar!\x1a\x07\x01\x00')],
    [
      'archive',
      'tar',
      (() => {
        const bytes = padded(latin('a.txt'))
        bytes.set(latin('ustar'), 257)
        return bytes
      })(),
    ],
    ['xml', 'XML', utf8('<?xml version="1.0"?>\n<form/>')],
    ['program', 'program', latin('MZ\x90\x00\x03')],
    ['database', 'database', latin('SQLite format 3\x00')],
    ['media', 'MP4', latin('\x00\x00\x00\x20ftypisom')],
    ['font', 'font', latin('OTTO\x00\x0b')],
  ]
  test.each(cases)('%s: %s', async (what, name, bytes) => {
    const opened = await openFile(bytes, `${name}.docx`)
    expect(opened).toMatchObject({
      kind: 'unreadable',
      code: 'unsupported',
      data: { what },
      source: { bytes: bytes.length },
    })
  })
})

describe('openFile tells the format from the bytes', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, mediaType: string])[] = [
    ['目标表.pdf', utf8('项目名称\t森林抚育'), 'text/plain'],
    ['目标表.txt', utf8('<!DOCTYPE html><p>森林抚育</p>'), 'text/html'],
    ['目标表', utf8('<div><table><tr><td>甲</table></div>'), 'text/html'],
    ['目标表.html', utf8('<p>开展森林抚育\n数量指标\t≥8场</p>'), 'text/plain'],
    ['BM.txt', utf8('BM 公司'), 'text/plain'],
    [
      '目标表.txt',
      docxOf(wordDocument('<w:p/>')),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['括号.txt', utf8('[附件 2]\n项目名称'), 'text/plain'],
    ['只有空白.txt', utf8(' \n\t\n'), 'text/plain'],
  ]
  test.each(cases)('%s', async (name, bytes, mediaType) => {
    expect(await openFile(bytes, name)).toMatchObject({ kind: 'blocks', source: { name, mediaType } })
  })
})

describe('openFile reads documents as they come', () => {
  const word = docxOf(wordDocument('<w:p><w:r><w:t>补植</w:t></w:r></w:p>'))
  const cases: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    [
      'with macros, which nobody looks at',
      docxOf(wordDocument('<w:p><w:r><w:t>补植</w:t></w:r></w:p>'), { 'word/vbaProject.bin': 'x' }),
    ],
    ['with data behind them', Uint8Array.of(...word, ...new Uint8Array(5_000))],
    ['with a header in front', Uint8Array.of(...latin('\x01\x02\x03\x04'), ...word)],
  ]
  test.each(cases)('%s', async (_, bytes) => {
    expect(await openFile(bytes, 'x.docm')).toMatchObject({ kind: 'blocks', blocks: { blocks: [{ text: '补植' }] } })
  })
})

describe('openFile refuses', () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['an empty file', new Uint8Array(), 'empty'],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['text above 20 MB', new Uint8Array(20_000_001).fill(0x61), 'too-large'],
    ['NUL bytes', utf8('项目\0名称'), 'nul-bytes'],
    ['rubbish', Uint8Array.from({ length: 999 }, (_, index) => (index * index * 31) % 256), 'binary'],
    ['a thousand tabs', utf8('\t'.repeat(1000)), 'too-many-columns'],
    ['a zip that is cut', docxOf(wordDocument('<w:p/>')).slice(0, -30), 'archive-damaged'],
    ['JSON that is cut', utf8('{"schema": "jiheng/1", "forms": ['), 'json-broken'],
    ['JSON lines of which one is cut', utf8('{"schema": "jiheng/1"}\n{"schema": "jih'), 'json-broken'],
    ['JSON that nests without end', utf8(`{"schema": "jiheng/1", "a": ${'['.repeat(300)}`), 'json-foreign'],
    ['JSON of others', utf8('{"name": "x"}'), 'json-foreign'],
    ['JSON of a newer version', utf8('[{"schema": "jiheng/9"}]'), 'json-version'],
    ['an empty list', utf8(' [] '), 'json-empty'],
  ]
  test.each(cases)('%s', async (_, bytes, code) => {
    expect(await openFile(bytes, 'x')).toMatchObject({ kind: 'unreadable', code })
  })

  test('and still says which file it was', async () => {
    const { source } = await openFile(new Uint8Array(), 'a\nb\u202ecod.txt')
    expect(source).toEqual({
      name: 'a␊bcod.txt',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      mediaType: 'application/octet-stream',
      bytes: 0,
    })
  })
})

test("openFile takes Node's buffers for any format", async () => {
  const pdf = Buffer.from(pdfOf({ pages: [{ content: pdfText(72, 700, '项目名称') }] }))
  for (const bytes of [pdf, Buffer.from(docxOf(wordDocument('<w:p/>'))), Buffer.from('项目名称\t绿化')])
    expect(await openFile(bytes, 'x')).toMatchObject({ kind: 'blocks' })
})

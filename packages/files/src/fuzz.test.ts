import { disclosureSchema } from '@jiheng/core/form'
import { unreadableSentence } from '@jiheng/core/messages'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { wholeDocument } from './fixtures/layouts.ts'
import { ofdContent, ofdOf } from './fixtures/ofd-bytes.ts'
import { ofdTable } from './fixtures/ofd-table.ts'
import { disclose, openFile, writeDocx, writeHtml } from './index.ts'

const docx = await writeDocx(wholeDocument)
const html = new TextEncoder().encode(writeHtml(wholeDocument))
const ofdPage = ofdContent(
  ofdTable(20, 20, [30, 40], 9, [[{ text: '补植面积', rowspan: 2 }, { text: '≥8亩' }], [{ text: '' }]]),
)
const ofd = ofdOf([ofdPage])
const archive = zipSync({ 'a.docx': docx, 'b/c.html': html, 'd.ofd': ofd }, { level: 1 })
const documentXml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())

/** Opens anything: a typed result, and a sentence where it is a refusal. */
async function holds(bytes: Uint8Array): Promise<void> {
  const opened = await openFile(bytes, 'x')
  if (opened.kind !== 'unreadable') return
  for (const lang of ['zh-CN', 'en'] as const)
    expect(unreadableSentence({ code: opened.code, ...opened.data }, lang)).not.toMatch(/[{}]|undefined/)
}
const mutate = (bytes: Uint8Array, edits: readonly (readonly [share: number, byte: number])[]) => {
  const copy = bytes.slice()
  for (const [share, byte] of edits) copy[Math.floor(share * copy.length)] = byte
  return copy
}
const edits = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 0, max: 255 })),
  { minLength: 1, maxLength: 8 },
)

describe('openFile never throws', () => {
  test('on any bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), holds), { numRuns: 500 }))

  test('on any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), (text) => holds(strToU8(text))),
      { numRuns: 300 },
    ))

  const begins = [
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '<table>',
    '<!doctype html>',
    '[',
    '{"schema":"jiheng/1",',
    '\xff\xfe',
    '\xfe\xff',
    '\xef\xbb\xbf',
    '{\\rtf',
    '%PDF-',
  ]
  test('on any bytes after a known beginning', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...begins), fc.uint8Array({ maxLength: 700 }), (begin, rest) =>
        holds(Uint8Array.of(...Array.from(begin, (character) => character.charCodeAt(0)), ...rest)),
      ),
      { numRuns: 500 },
    ))

  test('on a docx cut anywhere', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: docx.length }), (length) => holds(docx.slice(0, length))),
      { numRuns: 100 },
    ))

  test('on a docx with bytes changed', () =>
    fc.assert(
      fc.asyncProperty(edits, (list) => holds(mutate(docx, list))),
      { numRuns: 150 },
    ))

  test('on a docx whose XML is changed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.nat(documentXml.length),
            fc.nat(400),
            fc.constantFrom('', '<', '>', '"', '&', '</w:tc>', '<w:tr>', '<w:tbl>', '甲'),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        (changes) => {
          const xml = changes.reduce(
            (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
            documentXml,
          )
          return holds(zipSync({ 'word/document.xml': strToU8(xml) }, { level: 1 }))
        },
      ),
      { numRuns: 60 },
    ))

  test('on an OFD file with bytes or XML changed', () =>
    fc.assert(
      fc.asyncProperty(edits, fc.boolean(), (list, inside) =>
        holds(inside ? ofdOf([strFromU8(mutate(strToU8(ofdPage), list))]) : mutate(ofd, list)),
      ),
      { numRuns: 120 },
    ))

  test('on an archive of files with bytes changed', () =>
    fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const opened = await openFile(mutate(archive, list), 'x.zip')
        if (opened.kind !== 'archive') return
        for await (const member of opened.members()) if (member.kind === 'member') await member.open()
      }),
      { numRuns: 100 },
    ))

  test('on a page cut and changed', () =>
    fc.assert(
      fc.asyncProperty(edits, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) =>
        holds(mutate(html, list).slice(0, Math.ceil(share * html.length))),
      ),
      { numRuns: 100 },
    ))
})

describe('disclose never throws', () => {
  const disclosed = async (bytes: Uint8Array) => {
    const disclosure = await disclose(bytes, 'x')
    expect(disclosureSchema.safeParse(disclosure).error).toBeUndefined()
  }

  test('on any lines', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '\t',
            '\n',
            '\n\n',
            ' ',
            '项目名称',
            '一级指标',
            '产出指标',
            '数量指标',
            '≥8个',
            '绩效目标表',
            '1.',
            '（2025 年度）',
            '\f',
            '12.5',
          ),
          { maxLength: 120 },
        ),
        (pieces) => disclosed(strToU8(pieces.join(''))),
      ),
      { numRuns: 150 },
    ))

  test('on a page cut anywhere', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: html.length }), (length) => disclosed(html.slice(0, length))),
      { numRuns: 30 },
    ))
})

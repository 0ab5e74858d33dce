import { unreadableSentence } from '@jiheng/core/messages'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docBytes, docCell, docP, docRowEnd, sprm } from './fixtures/doc-bytes.ts'
import { odfCell, odfOf, odfRow, odfTable } from './fixtures/odf-bytes.ts'
import { openFile } from './open/open-file.ts'

const doc = docBytes(
  [
    docP('甲\x13 PAGE \x14 1\x15'),
    ...[docCell('乙'), docCell('丙'), docRowEnd(sprm.row([0, 900, 1800], [0x60, 0]), sprm.header)],
    ...[docCell(''), docCell('丁'), docRowEnd(sprm.row([0, 900, 1800], [0x20, 0]), sprm.insert(1, 2, 300))],
    { runs: [{ text: '戊' }, { text: '己\r', properties: sprm.deleted }] },
  ],
  { footnotes: [docP('\x02 注')] },
)
const rtf = String.raw`{\rtf1\ansicpg936{\fonttbl{\f0\fcharset134 x;}}{\stylesheet{\s1 Title;}}\trowd\clvmgf\cellx900\cellx1800\intbl \'cf\'ee\cell\u-26885?\cell\row{\listtext 1.}{\field{\*\fldinst PAGE}{\fldrslt 1}}{\footnote a}\par}`
const text = (body: string) => odfOf('text', body)
const body = `<text:list><text:list-item><text:p>甲<text:s text:c="2"/></text:p></text:list-item></text:list>${odfTable(odfRow(odfCell('乙', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"'))}`

/** Opens anything: a typed result, and a sentence where it is a refusal. */
async function holds(bytes: Uint8Array): Promise<void> {
  const opened = await openFile(bytes, 'x')
  if (opened.kind !== 'unreadable') return
  expect(unreadableSentence({ code: opened.code, ...opened.data }, 'zh-CN')).not.toMatch(/[{}]|undefined/)
}
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
/** Numbers that claim much: whole words of them are what breaks a reader of lengths and offsets. */
const values = fc.oneof(fc.nat(255), fc.constantFrom(0xffff_ffff, 0x7fff_ffff, 0x1_0000, 0))
const edits = fc.array(fc.tuple(share, values), { minLength: 1, maxLength: 12 })
const edited = (bytes: Uint8Array, list: readonly (readonly [number, number])[]) => {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (const [at, value] of list) {
    const place = Math.floor(at * copy.length)
    if (value < 256) copy[place] = value
    else view.setUint32(Math.min(place & ~1, copy.length - 4), value, true)
  }
  return copy
}

describe('old formats never throw', () => {
  test('on a .doc with bytes and numbers changed', () =>
    fc.assert(
      fc.asyncProperty(edits, (list) => holds(edited(doc, list))),
      { numRuns: 800 },
    ))

  test('on a .doc cut anywhere', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(doc.length), (length) => holds(doc.slice(0, length))),
      { numRuns: 100 },
    ))

  test('on RTF with pieces exchanged', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\par',
      '\\cell',
      '\\row',
      '\\u',
      '\\itap9',
      '\\bin9',
      "\\'",
      '{\\*\\x',
      '甲',
    )
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(rtf.length), fc.nat(9), pieces), { minLength: 1, maxLength: 6 }),
        (list) =>
          holds(strToU8(list.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), rtf))),
      ),
      { numRuns: 300 },
    )
  })

  test('on OpenDocument whose elements are exchanged', () => {
    const pieces = fc.constantFrom(
      '',
      '</text:p>',
      '<table:table-row>',
      '</table:table>',
      '<text:list-item>',
      '<table:covered-table-cell/>',
      '<text:note-body>',
      ' table:number-rows-spanned="9"',
    )
    return fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(body.length), pieces), { maxLength: 3 }), (list) =>
        holds(text(list.reduce((all, [at, put]) => all.slice(0, at) + put + all.slice(at), body))),
      ),
      { numRuns: 200 },
    )
  })

  test('on messages and one-file packages of anything', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n',
          'MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<html>=D7',
          '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:p>',
          '<?xml version="1.0"?><pkg:package><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>',
          '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row>',
        ),
        fc.string({ unit: 'binary', maxLength: 100 }),
        (begin, rest) => holds(strToU8(begin + rest)),
      ),
      { numRuns: 200 },
    ))

  test('on an OpenDocument package without its parts', () =>
    holds(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('') })))
})

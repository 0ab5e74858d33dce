import { describe, expect, test } from 'vitest'
import { type DocParagraph, docBytes, docCell, docP, docRowEnd, sprm } from '../fixtures/doc-bytes.ts'
import { shortLines } from '../fixtures/short-lines.ts'
import { openFile } from '../open/open-file.ts'

const linesOf = async (bytes: Uint8Array) => {
  const opened = await openFile(bytes, 'a.doc')
  return opened.kind === 'blocks'
    ? shortLines(opened.blocks)
    : [opened.kind === 'unreadable' ? opened.code : opened.kind]
}
const read = (paragraphs: readonly DocParagraph[]) => linesOf(docBytes(paragraphs))

describe('text', () => {
  test.each<readonly [name: string, paragraph: DocParagraph, lines: readonly string[]]>([
    [
      'deleted text is gone',
      { runs: [{ text: '留下' }, { text: '删去', properties: sprm.deleted }, { text: '的\r' }] },
      ['留下的'],
    ],
    [
      'hidden text is gone',
      { runs: [{ text: '看见' }, { text: '看不见', properties: sprm.hidden }, { text: '了\r' }] },
      ['看见了'],
    ],
    ['a field shows its result', docP('共\x13 PAGE \\* MERGEFORMAT\x14 3 \x15页'), ['共 3 页']],
    ['fields in fields', docP('\x13 IF \x13 DATE \x14今天\x15 = 1 \x14甲\x15乙'), ['甲乙']],
    ['a field that is never ended loses no text', docP('\x13 REF 甲'), [' REF 甲']],
    ['a tick that a field draws', docP('是\x13 eq \\o\\ac(□,√)\x15 否'), ['是☑ 否']],
    ['breaks and hyphens', docP('甲\t乙\x0b丙\x1e丁\x1f戊\x0c己'), ['甲\t乙', '丙-丁戊己']],
    ['a symbol', { runs: [{ text: '(', properties: sprm.symbol(0xf0fe) }, { text: '是\r' }] }, ['☑是']],
    [
      'a symbol without its mark',
      { runs: [{ text: '(', properties: sprm.symbol(0xf0fe).slice(3) }, { text: '是(\r' }] },
      ['☑是('],
    ],
    ['a place to click', docP('题：\x13 MACROBUTTON NoMacro [填写]\x15'), ['题：[填写]']],
    ['one byte a character', { runs: [{ text: 'A\x93B\x94\r', narrow: true }] }, ['A“B”']],
    ['pictures and marks of notes', { runs: [{ text: '甲\x01\x02\x08乙\r', properties: sprm.special }] }, ['甲乙']],
  ])('%s', async (_, paragraph, lines) => {
    expect(await read([paragraph])).toEqual(lines)
  })

  test('a paragraph whose mark is deleted goes on in the next', async () => {
    const cut: DocParagraph = { runs: [{ text: '前半' }, { text: '\r', properties: sprm.deleted }] }
    expect(await read([cut, docP('后半')])).toEqual(['前半后半'])
  })

  test('text without a last mark', async () => {
    expect(await read([docP('甲'), { runs: [{ text: '乙' }] }])).toEqual(['甲', '乙'])
  })

  test('boxes and lists of old forms', async () => {
    const form = (kind: number, chosen: number, preset: number, entries: readonly string[] = []): Uint8Array => {
      const words = (text: string) => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))]
      const after =
        kind === 2 ? [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xffff, entries.length, 0, ...entries.flatMap(words)] : []
      return new Uint8Array(
        Uint16Array.from([0, 0, 6, 0xffff, 0xffff, kind | (chosen << 2), 0, 0, ...words('n'), 0, preset, ...after])
          .buffer,
      )
    }
    const show = (data: Uint8Array, code: string) =>
      linesOf(
        docBytes(
          [
            {
              runs: [{ text: `\x13 ${code} ` }, { text: '\x01', properties: sprm.picture(0) }, { text: '\x14\x15\r' }],
            },
          ],
          { data },
        ),
      )
    expect(await show(form(1, 1, 0), 'FORMCHECKBOX')).toEqual(['☑'])
    expect(await show(form(1, 25, 0), 'FORMCHECKBOX')).toEqual(['☐'])
    expect(await show(form(1, 25, 1), 'FORMCHECKBOX')).toEqual(['☑'])
    expect(await show(form(2, 1, 0, ['甲', '乙类', '丙']), 'FORMDROPDOWN')).toEqual(['乙类'])
    expect(await show(form(2, 25, 2, ['甲', '乙类', '丙']), 'FORMDROPDOWN')).toEqual(['丙'])
  })

  test('headers stand in front, footers behind, each once', async () => {
    const headers = [
      ...Array.from({ length: 6 }, () => []),
      [],
      [docP('附件')],
      [],
      [docP('第 1 页')],
      [docP('附件')],
      [docP('文化馆')],
    ]
    expect(await linesOf(docBytes([docP('正文')], { headers }))).toEqual(['附件', '正文', '文化馆'])
  })

  test('labels of lists', async () => {
    const levels = [
      { format: 39, text: '\0、' },
      { format: 0, text: '\0.\x01' },
    ]
    const item = (text: string, level: number, list = 1) => docP(text, sprm.list(list, level))
    const paragraphs = [
      item('甲', 0),
      item('乙', 1),
      item('丙', 1),
      item('丁', 0),
      item('戊', 1),
      docP('己'),
      item('庚', 1, 2),
    ]
    const lines = await linesOf(
      docBytes(paragraphs, {
        lists: {
          levels,
          starts: [
            [],
            [
              [0, 5],
              [1, 9],
            ],
          ],
        },
      }),
    )
    expect(lines).toEqual(['一、甲', '一.1 乙', '一.2 丙', '二、丁', '二.1 戊', '己', '五.9 庚'])
  })

  test('footnotes come after the text', async () => {
    expect(await linesOf(docBytes([docP('正文')], { footnotes: [docP('\x02 注释')] }))).toEqual(['正文', ' 注释'])
  })
})

describe('tables', () => {
  test('columns from edges, merged down and across', async () => {
    const lines = await read([
      docP('目标表'),
      ...[docCell('一级'), docCell('二级与三级'), docRowEnd(sprm.row([0, 1000, 4000], [0x60, 0]))],
      ...[docCell(''), docCell('数量'), docCell('修缮'), docRowEnd(sprm.row([0, 1000, 2500, 4000], [0x20, 0, 0]))],
      ...[docCell('产出'), docCell('质量'), docCell('合格'), docRowEnd(sprm.row([0, 1000, 2500, 4000], [0, 1, 2]))],
      docP('表后'),
    ])
    expect(lines).toEqual(['目标表', '1v2:一级 2+2:二级与三级', '2:数量 3:修缮', '1:产出 2+2:质量', '表后'])
  })

  test('edges drawn by hand, a little apart, are one', async () => {
    const lines = await read([
      ...[docCell('甲'), docCell('乙'), docRowEnd(sprm.row([-108, 2000, 4000]))],
      ...[docCell('丙'), docCell('丁'), docRowEnd(sprm.row([-100, 2010, 3990]))],
      ...[docCell('戊'), docCell('己'), docCell('庚'), docRowEnd(sprm.row([-108, 2000, 2030, 4000]))],
    ])
    expect(lines).toEqual(['1:甲 2+2:乙', '1:丙 2+2:丁', '1:戊 2:己 3:庚'])
  })

  test('changes after the definition of the row', async () => {
    const lines = await read([
      ...[docCell('甲'), docCell('乙'), docRowEnd(sprm.row([0, 1000, 2000]), sprm.header)],
      ...[docCell('丙'), docCell('丁'), docCell('戊'), docRowEnd(sprm.row([0, 1000, 2000]), sprm.insert(2, 1, 500))],
      ...[docCell('己'), docCell('庚'), docRowEnd(sprm.row([0, 1000, 2000]), sprm.merge(0, 2))],
      ...[docCell('辛'), docCell('壬'), docRowEnd(sprm.row([0, 1000, 2000]), sprm.verticalMerge(1, 3))],
      ...[docCell('癸'), docCell(''), docRowEnd(sprm.row([0, 1000, 2000]), sprm.verticalMerge(1, 1))],
    ])
    expect(lines).toEqual(['1:甲 2:乙', '1:丙 2:丁 3:戊', '1+2:己', '1:辛 2v2:壬', '1:癸'])
  })

  test('a table in a cell', async () => {
    const inner = (text: string, ...more: readonly (readonly number[])[]): DocParagraph => ({
      runs: [{ text: `${text}\r` }],
      properties: [...sprm.depth(2), ...more.flat()],
    })
    const lines = await read([
      docCell('外一'),
      inner('内一', sprm.innerCell),
      inner('内二', sprm.innerCell),
      inner('', sprm.innerRowEnd, sprm.row([1000, 1500, 2000])),
      docCell(''),
      docRowEnd(sprm.row([0, 1000, 2000])),
    ])
    expect(lines).toEqual(['1:外一 2:内一\t内二'])
  })

  test('several paragraphs in a cell', async () => {
    const inCell: DocParagraph = { runs: [{ text: '一\r' }], properties: sprm.inTable }
    expect(await read([inCell, docCell('二'), docCell('三'), docRowEnd(sprm.row([0, 9, 99]))])).toEqual([
      '1:一\n二 2:三',
    ])
  })

  test.each<readonly [name: string, paragraphs: readonly DocParagraph[], lines: readonly string[]]>([
    ['no end of the row', [docCell('甲'), docCell('乙'), docP('丙')], ['1:甲 2:乙', '丙']],
    [
      'text before the mark of a row',
      [docCell('甲'), { ...docRowEnd(sprm.row([0, 900])), runs: [{ text: '乙\x07' }] }],
      ['1:甲 2:乙'],
    ],
    ['no edges', [docCell('甲'), docCell('乙'), docRowEnd()], ['1:甲 2:乙']],
    [
      'fewer edges than cells',
      [docCell('甲'), docCell('乙'), docCell('丙'), docRowEnd(sprm.row([0, 900]))],
      ['1:甲 2:乙 3:丙'],
    ],
    ['edges that fall back', [docCell('甲'), docCell('乙'), docRowEnd(sprm.row([900, 500, 100]))], ['1:甲 2:乙']],
    [
      'a paragraph after the last cell',
      [docCell('甲'), docP('乙', sprm.inTable), docRowEnd(sprm.row([0, 900]))],
      ['1:甲 2:乙'],
    ],
    ['a cell outside tables', [{ runs: [{ text: '甲\x07' }] }, docP('乙')], ['1:甲', '乙']],
    ['absurd depth', [docP('甲', [0x49, 0x66, 255, 255, 255, 127]), docP('乙')], ['1:甲', '乙']],
  ])('damage loses no text: %s', async (_, paragraphs, lines) => {
    expect(await read(paragraphs)).toEqual(lines)
  })
})

describe('what is refused or survived', () => {
  const body = [docP('甲乙丙'), docCell('丁'), docRowEnd(sprm.row([0, 1000])), docP('戊')]
  const spoilt = (spoil: (document: DataView, table: DataView) => void) =>
    linesOf(
      docBytes(body, {
        spoil: (document, table) => spoil(new DataView(document.buffer), new DataView(table.buffer)),
      }),
    )
  const clx = (document: DataView) => document.getUint32(154 + 33 * 8, true)

  test('Word 95 and passwords are named', async () => {
    for (const [what, at, value] of [
      ['doc-95', 2, 104],
      ['doc-95', 0, 0xa5dc],
      ['encrypted-office', 10, 0x0300],
    ] as const) {
      const bytes = docBytes(body, {
        spoil: (document) => new DataView(document.buffer).setUint16(at, value, true),
      })
      expect(await openFile(bytes, 'a.doc')).toMatchObject({ kind: 'unreadable', code: 'unsupported', data: { what } })
    }
  })

  test('a piece that points outside the stream is left out', async () => {
    const lines = await spoilt((document, table) => table.setUint32(clx(document) + 5 + 5 * 4 + 2, 0x3fff_0000, true))
    expect(lines).toEqual(['1:丁', '戊'])
  })

  test('pieces that claim more text than the stream has are refused', async () => {
    const lines = await spoilt((document, table) => {
      for (let piece = 1; piece < 5; piece++) table.setUint32(clx(document) + 5 + piece * 4, piece * 0x1000_0000, true)
    })
    expect(lines).toEqual(['part-damaged'])
  })

  test('pages of formatting with absurd counts lose no text', async () => {
    const lines = await spoilt((document) => {
      for (let page = 512 * 3; page + 512 <= document.byteLength; page += 512) document.setUint8(page + 511, 255)
    })
    expect(lines.join('')).toMatch(/甲乙丙.*丁.*戊/)
  })

  test('lengths of the parts that are lies lose no text', async () => {
    expect(await spoilt((document) => document.setUint32(76, 0x7fff_ffff, true))).toEqual(['甲乙丙', '1:丁', '戊'])
  })
})

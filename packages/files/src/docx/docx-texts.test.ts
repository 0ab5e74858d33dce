import { describe, expect, test } from 'vitest'
import { docxOf, p, tc, tr, wordDocument } from '../fixtures/docx-bytes.ts'
import { para, r, relation, relations, texts, word } from '../fixtures/docx-texts.ts'
import { openFile } from '../open/open-file.ts'

describe('tracked changes are accepted', () => {
  const ended = (how: 'del' | 'moveFrom', runs: string) => para(runs, `<w:rPr><w:${how} w:id="1"/></w:rPr>`)
  const del = (text: string) => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
  const cases: readonly (readonly [name: string, body: string, found: readonly (string | readonly string[])[]])[] = [
    ['a paragraph whose end is deleted goes on', ended('del', r('补植')) + p('苗木') + p('管护'), ['补植苗木', '管护']],
    ['a paragraph deleted as a whole', p('甲') + ended('del', del('乙')) + p('丙'), ['甲', '丙']],
    ['the last one, too', p('甲') + ended('del', del('乙')), ['甲']],
    ['several ends in a row', ended('del', r('一')) + ended('del', r('二')) + p('三'), ['一二三']],
    [
      'a paragraph moved away',
      `<w:moveFrom w:id="1">${r('甲')}</w:moveFrom>`.replace(/^/, '<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr>') +
        '</w:p>' +
        p('乙'),
      ['乙'],
    ],
    ['an end deleted before a table', `${ended('del', r('甲'))}<w:tbl>${tr(tc('乙'))}</w:tbl>`, ['甲', ['乙']]],
    [
      'an end deleted in a cell',
      `<w:tbl>${tr(`<w:tc>${ended('del', r('甲'))}</w:tc>${tc('乙')}`)}</w:tbl>`,
      [['甲|乙']],
    ],
    ['a row inserted', `<w:tbl>${tr(tc('甲'), '<w:ins w:id="1"/>')}</w:tbl>`, [['甲']]],
    ['a cell deleted', `<w:tbl>${tr(tc('甲') + tc('乙', '<w:cellDel w:id="1"/>') + tc('丙'))}</w:tbl>`, [['甲|丙']]],
    ['a cell inserted', `<w:tbl>${tr(tc('甲') + tc('乙', '<w:cellIns w:id="1"/>'))}</w:tbl>`, [['甲|乙']]],
    [
      'cells merged',
      `<w:tbl>${tr(tc('甲', '<w:cellMerge w:vMerge="rest"/>') + tc('乙'))}${tr(tc('', '<w:cellMerge w:vMerge="cont"/>') + tc('丙'))}</w:tbl>`,
      [['甲|乙', '丙']],
    ],
    ['a table whose rows are all deleted', `${p('甲')}<w:tbl>${tr(tc('乙'), '<w:del w:id="1"/>')}</w:tbl>`, ['甲']],
    [
      'former properties',
      para(
        `<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>`,
      ),
      ['甲'],
    ],
  ]
  test.each(cases)('%s', async (_, body, found) => {
    expect(await texts(body)).toEqual(found)
  })
})

describe('hidden texts', () => {
  const styles = {
    'word/styles.xml': `<w:styles ${word}><w:style w:type="character" w:styleId="h"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="hp"><w:name w:val="NoteP"/><w:basedOn w:val="h"/></w:style></w:styles>`,
  }
  const cases: readonly (readonly [name: string, body: string, found: string])[] = [
    ['a run', para(r('甲') + r('乙', '<w:vanish/>') + r('丙')), '甲丙'],
    ['not hidden after all', para(r('甲', '<w:vanish w:val="0"/>')), '甲'],
    ['by the style of the run', para(r('甲') + r('乙', '<w:rStyle w:val="h"/>')), '甲'],
    ['by a style based on it', para(r('甲'), '<w:pStyle w:val="hp"/>'), ''],
    ['the style, but not the run', para(r('甲', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="hp"/>'), '甲'],
  ]
  test.each(cases)('%s', async (_, body, found) => {
    expect(await texts(body, styles)).toEqual([found])
  })
  test('a hidden row', async () => {
    expect(await texts(`<w:tbl>${tr(tc('甲'), '<w:hidden/>')}${tr(tc('乙'))}</w:tbl>`)).toEqual([['乙']])
  })
})

describe('fields', () => {
  const char = (type: string, inner = '') => `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`
  const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
  const field = (instruction: string, result?: string, inner = '') =>
    char('begin', inner) + code(instruction) + (result === undefined ? '' : char('separate') + result) + char('end')
  const cases: readonly (readonly [name: string, runs: string, found: string])[] = [
    ['the result is printed, the code is not', field(' DATE ', r('2025年')) + r('起'), '2025年起'],
    [
      'a field in a code',
      char('begin') + code(' IF ') + field(' X ', r('甲')) + code(' = 1') + char('separate') + r('乙') + char('end'),
      '乙',
    ],
    ['a field in a result', field(' TOC ', r('一、') + field(' PAGEREF ', r('3'))), '一、3'],
    ['a text to fill in', field(' FORMTEXT ', r('云溪县'), '<w:ffData><w:textInput/></w:ffData>'), '云溪县'],
    [
      'a box ticked',
      field(
        ' FORMCHECKBOX ',
        undefined,
        '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>',
      ) + r('是'),
      '☑是',
    ],
    [
      'a box not ticked',
      field(' FORMCHECKBOX ', '', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>') + r('否'),
      '☐否',
    ],
    [
      'an entry chosen',
      field(
        ' FORMDROPDOWN ',
        undefined,
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="新增"/><w:listEntry w:val="延续"/></w:ddList></w:ffData>',
      ),
      '延续',
    ],
    ['a number in a ring', r('甲') + field(' eq \\o\\ac(○,3) '), '甲③'],
    ['a tick in a box', field('EQ \\o\\ac(□,√)') + r('是'), '☑是'],
    ['a code in several runs', char('begin') + code(' eq \\o\\ac(') + code('○,12') + code(')') + char('end'), '⑫'],
    ['a fraction', field(' EQ \\f(1,2) '), '1/2'],
    ['a field that does not end', char('begin') + code(' X ') + r('甲'), ''],
  ]
  test.each(cases)('%s', async (_, runs, found) => {
    expect(await texts(para(runs) + p('尾'))).toEqual([found, '尾'])
  })
})

describe('content controls', () => {
  const control = (content: string, properties = '') =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const box = (checked: 0 | 1, sign: string) =>
    control(
      r(sign),
      `<w14:checkbox><w14:checked w14:val="${checked}"/><w14:checkedState w14:val="2612"/></w14:checkbox>`,
    )
  const row = (cells: string) => `<w:tr>${cells}</w:tr>`
  const cases: readonly (readonly [name: string, body: string, found: readonly (string | readonly string[])[]])[] = [
    ['around runs', para(r('甲') + control(r('乙'))), ['甲乙']],
    ['around paragraphs', control(p('甲') + p('乙')), ['甲', '乙']],
    ['around rows and cells', `<w:tbl>${control(row(tc('甲') + control(tc('乙'))))}</w:tbl>`, [['甲|乙']]],
    ['one in another', control(control(p('甲'))), ['甲']],
    [
      'what is to be filled in is no value',
      para(r('单位：') + control(r('单击此处输入文字'), '<w:showingPlcHdr/>')),
      ['单位：'],
    ],
    ['nor in a cell', `<w:tbl>${row(control(tc('请选择'), '<w:showingPlcHdr/>') + tc('乙'))}</w:tbl>`, [['|乙']]],
    ['boxes to tick', para(box(1, '☒') + r('是') + box(0, '☐') + r('否')), ['☑是☐否']],
    [
      'a ticked box drawn by a symbol',
      para(
        control(
          '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>',
          '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>',
        ),
      ),
      ['☑'],
    ],
    [
      'smart tags and custom XML',
      para(`<w:smartTag><w:smartTagPr/>${r('甲')}</w:smartTag><w:customXml>${r('乙')}</w:customXml>`),
      ['甲乙'],
    ],
  ]
  test.each(cases)('%s', async (_, body, found) => {
    expect(await texts(body)).toEqual(found)
  })
  test('a text in the style of placeholders', async () => {
    const styles = {
      'word/styles.xml': `<w:styles ${word}><w:style w:styleId="a5"><w:name w:val="Placeholder Text"/></w:style></w:styles>`,
    }
    expect(await texts(para(r('甲') + r('请填写', '<w:rStyle w:val="a5"/>')), styles)).toEqual(['甲'])
  })
})

describe('signs', () => {
  const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
  const inFont = (font: string, text: string) => r(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)
  const cases: readonly (readonly [name: string, runs: string, found: string])[] = [
    [
      'ticks and boxes',
      ['F0FE', 'F0FC', 'F0A8', 'F06F', 'F0FD', 'FE'].map((char) => sym('Wingdings', char)).join(''),
      '☑√□□☒☑',
    ],
    ['of the second font', ['F052', 'F0A3', 'F050', 'F054'].map((char) => sym('Wingdings 2', char)).join(''), '☑□√☒'],
    ['mathematics', ['F0B3', 'F0A3', 'F0B1', 'F061'].map((char) => sym('Symbol', char)).join(''), '≥≤±α'],
    ['rings', sym('Wingdings', 'F081') + sym('Wingdings', 'F08A'), '①⑩'],
    ['of a font of text', sym('MS Gothic', '2611') + sym('宋体', '2265'), '☑≥'],
    ['unknown', sym('Wingdings', 'F02C'), '\ufffd'],
    ['letters in a symbol font', inFont('Wingdings 2', 'R') + r('是') + inFont('Wingdings 2', '£') + r('否'), '☑是□否'],
    ['their private codes', inFont('Wingdings', '\uf0fe') + r('\uf0a8'), '☑□'],
    ['texts of other scripts stay', inFont('Wingdings', '补植12亩'.slice(0, 2)), '补植'],
    ['hyphens', '<w:r><w:t>2025</w:t><w:noBreakHyphen/><w:t>2026</w:t><w:softHyphen/></w:r>', '2025-2026'],
  ]
  test.each(cases)('%s', async (_, runs, found) => {
    expect(await texts(para(runs))).toEqual([found])
  })
})

describe('variants and boxes', () => {
  const boxed = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const variants = (choice: string, fallback: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`
  const cases: readonly (readonly [name: string, body: string, found: readonly string[]])[] = [
    [
      'a text box once',
      para(variants(`<wps:txbx>${boxed('框内')}</wps:txbx>`, `<w:pict>${boxed('框内')}</w:pict>`) + r('正文')),
      ['框内', '正文'],
    ],
    [
      'the fallback where the choice prints nothing',
      para(variants('<wps:bodyPr/>', `<w:pict>${boxed('框内')}</w:pict>`)),
      ['框内', ''],
    ],
    ['neither', para(variants('', '') + r('正文')), ['正文']],
    [
      'text along a path',
      para('<w:r><w:pict><v:shape><v:textpath string="云溪县文件"/></v:shape></w:pict></w:r>'),
      ['云溪县文件', ''],
    ],
    [
      'a page ends within a paragraph',
      para('<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t><w:br w:type="page"/></w:r>'),
      ['甲', '乙'],
    ],
  ]
  test.each(cases)('%s', async (_, body, found) => {
    expect(await texts(body)).toEqual(found)
  })

  test('formulas', async () => {
    const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const fraction = `<m:f><m:num><m:d><m:dPr><m:begChr m:val="（"/><m:endChr m:val="）"/></m:dPr><m:e>${m('a-b')}</m:e></m:d></m:num><m:den>${m('c')}</m:den></m:f>`
    const bracket = `<m:d><m:e>${m('x')}</m:e></m:d>`
    expect(await texts(para(`<m:oMath>${m('完成率=')}${fraction}${m('×100%')}${bracket}</m:oMath>`))).toEqual([
      '完成率=（a-b）/c×100%(x)',
    ])
  })
})

describe('notes, headers and what is put in', () => {
  test('notes stand behind the text', async () => {
    const note = (id: number, text: string, type = '') => `<w:footnote w:id="${id}"${type}>${p(text)}</w:footnote>`
    const footnotes = `<w:footnotes ${word}>${note(0, '—', ' w:type="separator"')}${note(1, '含上年结转。')}</w:footnotes>`
    const body = para(`${r('86.4')}<w:r><w:footnoteReference w:id="1"/></w:r>`) + p('尾')
    expect(await texts(body, { 'word/footnotes.xml': footnotes })).toEqual(['86.4', '尾', '含上年结转。'])
  })

  test('comments are not read', async () => {
    const body = para(
      `<w:commentRangeStart w:id="1"/>${r('甲')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    )
    expect(
      await texts(body, {
        'word/comments.xml': `<w:comments ${word}><w:comment w:id="1">${p('改')}</w:comment></w:comments>`,
      }),
    ).toEqual(['甲'])
  })

  const header = (text: string) => `<w:hdr ${word}>${text}</w:hdr>`
  const related = relations(
    relation('h1', 'header', 'header1.xml') +
      relation('h2', 'header', 'header2.xml') +
      relation('f1', 'footer', 'footer1.xml'),
  )
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference r:id="f1"/></w:sectPr>'
  test('headers in front, each once; no page numbers', async () => {
    const others = {
      'word/_rels/document.xml.rels': related,
      'word/header1.xml': header(p('附表 3')),
      'word/header2.xml': header(`${p('附表 3')}${p('云溪县财政局')}`),
      'word/footer1.xml': header(p('第 1 页 共 9 页')),
    }
    expect(await texts(para(r('一'), section) + p('二') + section, others)).toEqual([
      '附表 3',
      '云溪县财政局',
      '一',
      '二',
    ])
  })

  test('pages put in as HTML', async () => {
    const others = {
      'word/_rels/document.xml.rels': relations(relation('c1', 'aFChunk', 'chunk.html')),
      'word/chunk.html': '<html><body><p>题</p><table><tr><td>甲<td>乙</table></body></html>',
    }
    expect(await texts(`${p('首')}<w:altChunk r:id="c1"/>${p('尾')}`, others)).toEqual(['首', '题', ['甲|乙'], '尾'])
  })

  test('other files put in are named', async () => {
    const document = wordDocument('<w:altChunk r:id="c1"/>').replace('<w:document ', '<w:document xmlns:r="x" ')
    const bytes = docxOf(document, {
      'word/_rels/document.xml.rels': relations(relation('c1', 'aFChunk', '../chunk.rtf')),
      'chunk.rtf': '{\\rtf1}',
    })
    expect(await openFile(bytes, 'x')).toMatchObject({
      kind: 'unreadable',
      code: 'part-unread',
      data: { part: 'chunk.rtf' },
    })
  })
})

test('what was not read is said', async () => {
  const object =
    '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Excel.Sheet.12"/></w:object></w:r>'
  const document = wordDocument(
    para(r('甲', '<w:vanish/>') + r('乙', '<w:vanish/>') + r(' ', '<w:vanish/>') + object + r('丙')),
  )
  const opened = await openFile(docxOf(document), 'x')
  expect(opened.kind === 'blocks' && opened.blocks.notes).toEqual([
    { kind: 'parts-not-read', what: 'hidden', count: 2, text: '甲' },
    { kind: 'parts-not-read', what: 'embedded', count: 1, text: 'Excel.Sheet.12' },
  ])
})

test('tables in boxes, boxes in tables', async () => {
  const inner = `<w:tbl>${tr(tc('甲') + tc('乙'))}</w:tbl>`
  const box = `<w:r><w:pict><w:txbxContent>${inner}${p('注')}</w:txbxContent></w:pict></w:r>`
  expect(await texts(para(box + r('正文')))).toEqual([['甲|乙'], '注', '正文'])
  expect(await texts(`<w:tbl>${tr(`<w:tc>${para(box + r('丙'))}</w:tc>${tc('丁')}`)}</w:tbl>`)).toEqual([
    ['甲\t乙\n注\n丙|丁'],
  ])
})

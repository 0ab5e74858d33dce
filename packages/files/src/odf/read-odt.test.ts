import { describe, expect, test } from 'vitest'
import { odfCell, odfCovered, odfOf, odfRow, odfTable } from '../fixtures/odf-bytes.ts'
import { shortLines } from '../fixtures/short-lines.ts'
import { openFile } from '../open/open-file.ts'

const opened = (body: string, parts: Parameters<typeof odfOf>[2] = {}) => openFile(odfOf('text', body, parts), 'a.odt')
const read = async (body: string, parts: Parameters<typeof odfOf>[2] = {}) => {
  const file = await opened(body, parts)
  return file.kind === 'blocks' ? shortLines(file.blocks) : [file.kind === 'unreadable' ? file.code : file.kind]
}
const spans = (columns: number, rows = 1) =>
  `table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`

describe('text', () => {
  test.each<readonly [name: string, body: string, lines: readonly string[]]>([
    [
      'white space collapses, elements print it',
      '<text:p> 甲 \n 乙<text:s text:c="3"/>丙<text:tab/>丁<text:line-break/>戊</text:p>',
      ['甲 乙   丙\t丁', '戊'],
    ],
    [
      'deletions are gone, insertions stay',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>留<text:change/>下<text:change-start/>加上<text:change-end/></text:p>',
      ['留下加上'],
    ],
    [
      'notes come at the end',
      '<text:p>正文<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注释</text:p></text:note-body></text:note>之后</text:p><text:p>末段</text:p>',
      ['正文之后', '末段', '注释'],
    ],
    [
      'text boxes come before their paragraph',
      '<text:p>段落<draw:frame><draw:text-box><text:p>框内</text:p></draw:text-box></draw:frame></text:p>',
      ['框内', '段落'],
    ],
    [
      'comments and hidden text are not read',
      '<text:p>甲<office:annotation><text:p>批注</text:p></office:annotation><text:span text:style-name="T1">藏</text:span>乙</text:p><text:section text:display="none"><text:p>丙</text:p></text:section>',
      ['甲乙'],
    ],
    ['hyphens and boxes', '<text:p>甲\u2011乙\u00ad丙\uf0fe</text:p>', ['甲-乙丙☑']],
    [
      'boxes of old forms',
      '<text:p>是<f:fieldmark xmlns:f="urn:x" f:type="vnd.FORMCHECKBOX"><f:param f:name="Checkbox_Checked" f:value="true"/></f:fieldmark>否<f:fieldmark xmlns:f="urn:x" f:type="vnd.FORMCHECKBOX"/></text:p>',
      ['是☑否☐'],
    ],
    ['entities and foreign elements', '<text:p>A&amp;B<x:y xmlns:x="urn:x">丙</x:y></text:p>', ['A&B丙']],
  ])('%s', async (_, body, lines) => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    expect(await read(body, { styles })).toEqual(lines)
  })

  test('titles and headings by their styles', async () => {
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P0"/>' +
      '<style:style style:name="P0" style:family="paragraph" style:parent-style-name="Title"/>'
    const others = {
      'styles.xml':
        '<s:s xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><s:style s:name="Title" s:family="paragraph"/></s:s>',
    }
    const file = await opened('<text:p text:style-name="P1">题</text:p><text:h text:outline-level="2">节</text:h>', {
      styles,
      others,
    })
    expect(file.kind === 'blocks' && file.blocks.blocks).toMatchObject([{ role: 'title' }, { role: 'heading' }])
  })

  test('headers stand in front, footers behind', async () => {
    const part = (name: string, text: string) => `<s:${name}><t:p>${text}</t:p></s:${name}>`
    const others = {
      'styles.xml':
        '<o:o xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0"' +
        ' xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:automatic-styles><s:style s:name="T1" s:family="text">' +
        '<s:text-properties t:display="none"/></s:style></o:automatic-styles>' +
        `<o:master-styles><s:master-page>${part('header', '附件')}${part('footer', '第 1 页')}${part('footer-left', '文化馆')}</s:master-page></o:master-styles></o:o>`,
    }
    expect(await read('<text:p><text:span text:style-name="T1">甲</text:span></text:p>', { others })).toEqual([
      '附件',
      '甲',
      '文化馆',
    ])
  })

  test('letters in a font of signs', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:font-name="Wingdings 2"/></style:style>'
    expect(await read('<text:p><text:span text:style-name="T1">R</text:span>是</text:p>', { styles })).toEqual(['☑是'])
  })

  test('a circle of styles ends', async () => {
    const styles = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P1"/>'
    expect(await read('<text:p text:style-name="P1">甲</text:p>', { styles })).toEqual(['甲'])
  })
})

describe('lists', () => {
  const styles =
    '<text:list-style style:name="L1">' +
    '<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>' +
    '<text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2" style:num-prefix="（" style:num-suffix="）"/>' +
    '</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
  const item = (inner: string, attributes = '') => `<text:list-item ${attributes}>${inner}</text:list-item>`
  const list = (inner: string, attributes = 'text:style-name="L1"') => `<text:list ${attributes}>${inner}</text:list>`
  const p = (text: string) => `<text:p>${text}</text:p>`

  test('numbers of items, of items in items, and of a list that goes on', async () => {
    const lines = await read(
      list(item(p('甲') + p('甲的第二段')) + item(p('乙') + list(item(p('丙')) + item(p('丁')), ''))) +
        p('之间') +
        list(item(p('戊')), 'text:style-name="L1" text:continue-numbering="true"') +
        list(item(p('己')) + item(p('庚'), 'text:start-value="9"')),
      { styles },
    )
    expect(lines).toEqual([
      '一、甲',
      '甲的第二段',
      '二、乙',
      '（二.1）丙',
      '（二.2）丁',
      '之间',
      '三、戊',
      '一、己',
      '九、庚',
    ])
  })

  test('bullets print a sign; a table in an item has no number', async () => {
    const body = list(item(p('甲')), 'text:style-name="L2"') + list(item(odfTable(odfRow(odfCell('乙'))) + p('丙')))
    expect(await read(body, { styles })).toEqual(['• 甲', '1:乙', '一、丙'])
  })
})

describe('tables', () => {
  test('spans, covered cells, header rows', async () => {
    const file = await opened(
      odfTable(
        `<table:table-header-rows>${odfRow(odfCell('一级', spans(1, 2)) + odfCell('指标', spans(2)) + odfCovered())}</table:table-header-rows>` +
          odfRow(odfCovered() + odfCell('名称') + odfCell('值')) +
          odfRow(odfCell('产出', spans(1, 9)) + odfCell('甲') + odfCell('8')),
      ),
    )
    expect(file.kind === 'blocks' && shortLines(file.blocks)).toEqual([
      '1v2:一级 2+2:指标',
      '2:名称 3:值',
      '1:产出 2:甲 3:8',
    ])
    expect(file.kind === 'blocks' && file.blocks.blocks[0]).toMatchObject({ rows: [{ header: true }, {}, {}] })
  })

  test('a file without covered cells', async () => {
    const rows = odfRow(odfCell('甲', spans(1, 2)) + odfCell('乙')) + odfRow(odfCell('丙'))
    expect(await read(odfTable(rows))).toEqual(['1v2:甲 2:乙', '2:丙'])
  })

  test('repeated rows and cells', async () => {
    const rows =
      odfRow(odfCell('同', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="2"') +
      odfRow(odfCell('', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="1000000"')
    expect(await read(odfTable(rows))).toEqual(['1:同 2:同 3:同', '1:同 2:同 3:同', '1: 2: 3:'])
  })

  test('a table in a cell', async () => {
    const inner = `<table:table-cell>${odfTable(odfRow(odfCell('内一') + odfCell('内二')))}<text:p/></table:table-cell>`
    expect(await read(odfTable(odfRow(odfCell('外') + inner)))).toEqual(['1:外 2:内一\t内二'])
  })
})

describe('what is refused', () => {
  test.each<readonly [name: string, body: string, code: string]>([
    [
      'columns without end',
      odfTable(odfRow(odfCell('甲', 'table:number-columns-repeated="999999"'))),
      'too-many-columns',
    ],
    ['rows without end', odfTable(odfRow(odfCell('甲'), 'table:number-rows-repeated="999999999"')), 'too-many-parts'],
    ['a row outside tables', odfRow(odfCell('甲')), 'part-damaged'],
    ['XML that breaks off', '<text:p>', 'part-damaged'],
  ])('%s', async (_, body, code) => {
    expect(await read(body)).toEqual([code])
  })

  test('a password is named', async () => {
    const others = { 'META-INF/manifest.xml': '<m:m xmlns:m="urn:m"><m:encryption-data/></m:m>' }
    expect(await opened('', { others })).toMatchObject({ code: 'unsupported', data: { what: 'encrypted-office' } })
  })
})

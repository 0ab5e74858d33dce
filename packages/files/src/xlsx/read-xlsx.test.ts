import { describe, expect, test } from 'vitest'
import { type WorkbookOptions, workbookOf } from '../fixtures/workbook-of.ts'
import { xlsxOf } from '../fixtures/xlsx-bytes.ts'
import { openFile } from '../open/open-file.ts'

const rowsOf = async (bytes: Uint8Array): Promise<readonly string[] | string> => {
  const opened = await openFile(bytes, '目标表.xlsx')
  if (opened.kind !== 'blocks') return opened.kind === 'unreadable' ? opened.code : opened.kind
  return opened.blocks.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((row) => row.cells.map(({ text }) => text.replaceAll('\n', '⏎')).join(' | ')),
  )
}
/** The texts of a sheet of one row, A1 a label so that the row is one of a table. */
const cellsOf = async (cells: string, options: WorkbookOptions = {}, before = '') =>
  (
    await rowsOf(
      workbookOf(
        [
          {
            name: '表',
            xml: `${before}<sheetData><row r="1"><c r="A1" t="str"><v>标签</v></c>${cells}</row></sheetData>`,
          },
        ],
        options,
      ),
    )
  )
    .toString()
    .replace('标签 | ', '')

const numberFormat = (code: string) =>
  `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="31"/></cellXfs>`

describe('what a cell shows', () => {
  test.each<[name: string, cell: string, shown: string]>([
    ['a number', '<c r="B1"><v>12.5</v></c>', '12.5'],
    ['a number with the noise of binary fractions', '<c r="B1"><v>0.95499999999999996</v></c>', '0.955'],
    ['a rate', '<c r="B1" s="2"><v>0.95</v></c>', '95%'],
    ['a rate of one', '<c r="B1" s="2"><v>1</v></c>', '100%'],
    ['a format of the file', '<c r="B1" s="1"><v>1234.5</v></c>', '1,234.50万元'],
    ['a date by number alone', '<c r="B1" s="3"><v>45658</v></c>', '2025年1月1日'],
    ['a date written out', '<c r="B1" t="d" s="3"><v>2025-01-01T00:00:00</v></c>', '2025年1月1日'],
    ['a style that the file lacks', '<c r="B1" s="99"><v>1.5</v></c>', '1.5'],
    ['true', '<c r="B1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="B1" t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c r="B1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a shared text', '<c r="B1" t="s"><v>0</v></c>', '甲乙'],
    ['runs joined, readings dropped', '<c r="B1" t="s"><v>1</v></c>', '绩效目标'],
    ['line ends in a text', '<c r="B1" t="s"><v>2</v></c>', '一⏎二⏎三'],
    ['an inline text', '<c r="B1" t="inlineStr"><is><t>≥8</t></is></c>', '≥8'],
    [
      'inline runs',
      '<c r="B1" t="inlineStr"><is><r><t>≥</t></r><r><t xml:space="preserve">8 个</t></r></is></c>',
      '≥8 个',
    ],
    ['a formula by its saved value', '<c r="B1"><f>SUM(C1:D1)</f><v>7</v></c>', '7'],
    ['a formula that gives a text', '<c r="B1" t="str"><f>C1&amp;D1</f><v>甲</v></c>', '甲'],
    ['a formula without a saved value', '<c r="B1"><f>SUM(C1:D1)</f></c>', '=SUM(C1:D1)'],
    ['a formula whose value was left blank', '<c r="B1"><f>C1*2</f><v></v></c>', '=C1*2'],
    ['a formula that gives no text', '<c r="B1" t="str"><f>IF(C1,1,"")</f><v></v></c>', '标签'],
    ['a shared formula without a value', '<c r="B1"><f t="shared" si="0"/></c>', '=?'],
    [
      'a picture in a cell of WPS',
      '<c r="B1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>',
      '标签',
    ],
    ['a cell without a name', '<c><v>3</v></c>', '3'],
    ['CDATA', '<c r="B1" t="str"><v><![CDATA[<8]]></v></c>', '<8'],
  ])('%s', async (_, cell, shown) => {
    const strings =
      '<si><t>甲乙</t></si><si><r><rPr><b/></rPr><t>绩效</t></r><r><t>目标</t></r><rPh sb="0" eb="2"><t>ジキ</t></rPh></si>' +
      '<si><t>一&#13;\n二_x000D_\n三</t></si>'
    expect(await cellsOf(cell, { strings, styles: numberFormat('#,##0.00&quot;万元&quot;') })).toBe(shown)
  })

  test('days from 1904', async () => {
    const options = { properties: 'date1904="1"', styles: numberFormat('0') }
    expect(await cellsOf('<c r="B1" s="3"><v>44196</v></c>', options)).toBe('2025年1月1日')
  })

  test('a sheet without zeros', async () => {
    const view = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>'
    expect(await cellsOf('<c r="B1"><v>0</v></c><c r="C1"><v>5</v></c>', {}, view)).toBe('5')
  })

  test('ticks and boxes in symbol fonts', async () => {
    const styles =
      '<fonts><font><name val="宋体"/></font><font><name val="Wingdings 2"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>'
    const strings =
      '<si><r><rPr><rFont val="Wingdings 2"/></rPr><t>R</t></r><r><t>R是</t></r><r><rPr><rFont val="宋体"/></rPr><t>P</t></r></si>'
    const cells = '<c r="B1" s="1" t="str"><v>P</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><v>P</v></c>'
    expect(await cellsOf(cells, { styles, strings })).toBe('√ | ☑R是P | P')
  })

  test('formats of the differential styles are not those of the file', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs>'
    expect(await cellsOf('<c r="B1" s="1"><v>3</v></c>', { styles })).toBe('3.0')
  })
})

describe('workbooks', () => {
  const cell = (text: string, column: number, colspan = 1, rowspan = 1) => ({ text, column, colspan, rowspan })

  test('what our own writer of tests makes', async () => {
    const bytes = xlsxOf([
      {
        name: '目标 & 自评',
        rows: [
          { cells: [cell('项目支出绩效目标表', 1, 4)] },
          { cells: [cell('产出指标', 1, 1, 2), cell('≥8 个', 2), cell('95%', 3), cell('1,200.00', 4)] },
          { cells: [cell('第一行\n第二行', 2), cell('99.17%', 3), cell('007', 4)] },
        ],
      },
      { name: '空', rows: [] },
    ])
    expect(await rowsOf(bytes)).toEqual([
      '项目支出绩效目标表',
      '产出指标 | ≥8 个 | 95% | 1,200.00',
      '第一行⏎第二行 | 99.17% | 007',
    ])
  })

  test('sheets in the order of their tabs, hidden ones left out', async () => {
    const xml = (text: string) => `<sheetData><row r="1"><c r="A1" t="str"><v>${text}</v></c></row></sheetData>`
    const bytes = workbookOf([
      { name: '一', xml: xml('甲') },
      { name: '字典', xml: xml('藏'), state: 'veryHidden' },
      { name: '二', xml: xml('乙') },
    ])
    expect(await rowsOf(bytes)).toEqual(['甲', '乙'])
  })

  test('borders tell lines of text from rows', async () => {
    const styles =
      '<borders><border/><border><left style="thin"/><right style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>'
    const text = (name: string, value: string, style = 1) => `<c r="${name}" s="${style}" t="str"><v>${value}</v></c>`
    const xml = `<sheetData><row r="1">${text('A1', '目标表', 0)}</row><row r="2">${text('A2', '项目名称')}<c r="B2" s="1"/></row><row r="3">${text('A3', '甲')}${text('B3', '乙')}</row></sheetData>`
    expect(await rowsOf(workbookOf([{ name: '表', xml }], { styles }))).toEqual(['目标表', '项目名称 | ', '甲 | 乙'])
  })

  test('hidden rows and columns', async () => {
    const row = (at: number, attributes = '') =>
      `<row r="${at}" ${attributes}>${['A', 'B', 'C'].map((column) => `<c r="${column}${at}" t="str"><v>${column}${at}</v></c>`).join('')}</row>`
    const xml = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${row(1)}${row(2, 'hidden="1"')}${row(3)}</sheetData>`
    expect(await rowsOf(workbookOf([{ name: '表', xml }]))).toEqual(['A1 | C1', 'A3 | C3'])
  })

  test('part names in other letters, absolute targets', async () => {
    const sheet =
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row><c t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>'
    const bytes = workbookOf([{ name: '表', xml: '' }], {
      parts: {
        'xl/worksheets/sheet1.xml': undefined,
        'xl/Worksheets/Sheet1.xml': sheet,
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="r"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
      },
    })
    expect(await rowsOf(bytes)).toEqual(['甲'])
  })

  test('texts in shapes', async () => {
    const shape = (row: number, text: string) =>
      `<x:twoCellAnchor><x:from><x:col>1</x:col><x:row>${row}</x:row></x:from><x:sp><x:txBody>${text}</x:txBody></x:sp></x:twoCellAnchor>`
    const drawing = `<x:wsDr xmlns:x="x" xmlns:a="a" xmlns:mc="mc">${shape(9, '<a:p><a:r><a:t>注：</a:t></a:r><a:r><a:t>一式两份</a:t></a:r></a:p>')}${shape(0, '<a:p><a:r><a:t>绩效</a:t></a:r></a:p><a:p><a:r><a:t>目标表</a:t></a:r></a:p>')}<mc:AlternateContent><mc:Choice>${shape(10, '<a:p><a:r><a:t>新</a:t></a:r></a:p>')}</mc:Choice><mc:Fallback>${shape(10, '<a:p><a:r><a:t>旧</a:t></a:r></a:p>')}</mc:Fallback></mc:AlternateContent></x:wsDr>`
    const bytes = workbookOf(
      [
        {
          name: '表',
          xml: '<sheetData><row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row></sheetData>',
        },
      ],
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels':
            '<Relationships xmlns="r"><Relationship Id="a" Type="o/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
          'xl/drawings/drawing1.xml': drawing,
        },
      },
    )
    expect(await rowsOf(bytes)).toEqual(['绩效', '目标表', '1 | 2', '注：一式两份', '新'])
  })

  test('a chart on a sheet of its own is no sheet', async () => {
    const bytes = workbookOf(
      [
        { name: '图', xml: '' },
        { name: '表', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
      ],
      {
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="r"><Relationship Id="rId1" Type="o/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="o/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        },
      },
    )
    expect(await rowsOf(bytes)).toEqual(['1'])
  })
})

describe('blanks by the hundred thousand', () => {
  const filled = '<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>乙</v></c></row>'
  const blankRow = (at: number) =>
    `<row r="${at}" spans="1:9" ht="14.25"><c r="A${at}" s="1"/><c r="B${at}" s="1"/><c r="C${at}" s="1"/></row>`

  test.each([
    ['rows', Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 2}" spans="1:9" ht="14.25" customHeight="1"/>`)],
    ['cells', Array.from({ length: 30_000 }, (_, at) => blankRow(at + 2))],
  ])('%s without a value cost next to nothing', async (_, blanks) => {
    const xml = `<sheetData>${filled}${blanks.join('')}<row r="70000"><c r="A70000" t="str"><v>丙</v></c><c><v>8</v></c></row></sheetData>`
    expect(await rowsOf(workbookOf([{ name: '表', xml }]))).toEqual(['甲 | 乙', ' | ', '丙 | 8'])
  })

  test('what has no number of its own counts on from a blank', async () => {
    const blanks = Array.from({ length: 60_000 }, (_, at) => blankRow(at + 2)).join('')
    const xml = `<sheetData>${filled}${blanks}<row><c r="C60002" s="1"/><c t="str"><v>丁</v></c></row></sheetData>`
    const opened = await openFile(workbookOf([{ name: '表', xml }]), 'x')
    const grid = opened.kind === 'blocks' ? opened.blocks.blocks[0] : undefined
    expect(grid?.kind === 'grid' && grid.rows.at(-1)?.cells.at(-1)).toMatchObject({
      text: '丁',
      place: { row: 60_002, column: 4 },
    })
  })
})

describe('hostile workbooks are refused', () => {
  const one = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
  test.each<[name: string, bytes: () => Uint8Array, code: string]>([
    [
      'no workbook',
      () => workbookOf([{ name: '表', xml: one }], { parts: { 'xl/workbook.xml': undefined, 'xl/x.xml': '<x/>' } }),
      'part-damaged',
    ],
    [
      'no sheet part',
      () => workbookOf([{ name: '表', xml: one }], { parts: { 'xl/worksheets/sheet1.xml': undefined } }),
      'part-damaged',
    ],
    ['texts that the file lacks', () => workbookOf([{ name: '表', xml: one }]), 'part-damaged'],
    [
      'no part of texts',
      () => workbookOf([{ name: '表', xml: one }], { parts: { 'xl/sharedStrings.xml': undefined } }),
      'part-damaged',
    ],
    [
      'a DOCTYPE',
      () =>
        workbookOf([{ name: '表', xml: one }], {
          parts: { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "甲">]><sst><si><t>&a;</t></si></sst>' },
        }),
      'part-doctype',
    ],
    [
      'an unknown entity',
      () => workbookOf([{ name: '表', xml: one }], { strings: '<si><t>&a;</t></si>' }),
      'part-damaged',
    ],
    [
      'deep nesting',
      () => workbookOf([{ name: '表', xml: `${'<x>'.repeat(300)}${'</x>'.repeat(300)}` }]),
      'part-damaged',
    ],
    [
      'deep nesting in a cell',
      () => workbookOf([{ name: '表', xml: `<sheetData><row><c>${'<x>'.repeat(300)}` }]),
      'part-damaged',
    ],
    ['a broken sheet', () => workbookOf([{ name: '表', xml: '<sheetData><row>' }]), 'part-damaged'],
    [
      'a cell beyond the sheet',
      () => workbookOf([{ name: '表', xml: '<sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData>' }]),
      'part-damaged',
    ],
    [
      'a row beyond the sheet',
      () => workbookOf([{ name: '表', xml: '<sheetData><row><c r="A1048577"><v>1</v></c></row></sheetData>' }]),
      'part-damaged',
    ],
    [
      'a bomb',
      () => workbookOf([{ name: '表', xml: `<sheetData>${' '.repeat(8_000_000)}</sheetData>` }]),
      'archive-bomb',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await rowsOf(bytes())).toBe(code)
  })

  test('a blank cell may refer to nothing', async () => {
    expect(await cellsOf('<c r="B1" t="s"/><c r="C1" t="s"><v>0</v></c>', { strings: '<si><t>甲</t></si>' })).toBe('甲')
  })

  test('formulas that refer to each other are not computed', async () => {
    const shared =
      '<c r="B1"><f t="shared" ref="B1:C1" si="0">C1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c>'
    expect(await cellsOf(shared)).toBe('1 | 2')
  })

  test('areas by the hundred thousand, absurd and no areas at all', async () => {
    const areas = ['A1:XFD1048576', 'A1', 'A1:A0', '', 'B1:A1', '甲', '$A$1:$B$2', 'A1:ZZZZZ9']
    const merges = Array.from({ length: 100_000 }, (_, at) => `<mergeCell ref="${areas[at % areas.length]}"/>`)
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="C9"><v>2</v></c></row></sheetData><mergeCells>${merges.join('')}</mergeCells>`
    expect(await rowsOf(workbookOf([{ name: '表', xml }]))).toEqual(['1'])
  })
})

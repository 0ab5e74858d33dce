import { describe, expect, test } from 'vitest'
import { p, tc, tr, wordDocument } from '../fixtures/docx-bytes.ts'
import { shortLines } from '../fixtures/short-lines.ts'
import { openFile } from '../open/open-file.ts'

const read = async (xml: string) => {
  const opened = await openFile(
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
    'a',
  )
  return opened.kind === 'blocks'
    ? shortLines(opened.blocks)
    : [opened.kind === 'unreadable' ? opened.code : opened.kind]
}

describe('Word', () => {
  const old = (body: string) =>
    '<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"' +
    ' xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">' +
    '<w:styles><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>' +
    `<w:body><wx:sect>${body}<w:sectPr/></wx:sect></w:body></w:wordDocument>`

  test('a document of Word 2003: merged cells, deletions, labels of lists', async () => {
    const label = '<w:pPr><w:listPr><w:ilvl w:val="0"/><wx:t wx:val="1."/></w:listPr></w:pPr>'
    const lines = await read(
      old(
        `<w:p>${label}<w:r><w:t>第一</w:t></w:r></w:p>` +
          '<w:p><w:r><w:t>留</w:t></w:r><aml:annotation aml:id="0" w:type="Word.Deletion"><aml:content><w:r><w:delText>删</w:delText></w:r></aml:content></aml:annotation></w:p>' +
          `<w:tbl><w:tblGrid><w:gridCol w:w="9"/><w:gridCol w:w="9"/></w:tblGrid>${tr(tc('甲', '<w:vmerge w:val="restart"/>') + tc('乙'))}${tr(tc('', '<w:vmerge/>') + tc('丙'))}</w:tbl>`,
      ),
    )
    expect(lines).toEqual(['1. 第一', '留', '1v2:甲 2:乙', '2:丙'])
  })

  test('its headings', async () => {
    const xml = old('<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>节</w:t></w:r></w:p>')
    const opened = await openFile(new TextEncoder().encode(xml), 'a')
    expect(opened.kind === 'blocks' && opened.blocks.blocks).toMatchObject([{ text: '节', role: 'heading' }])
  })

  test('a flat package', async () => {
    const lines = await read(
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" pkg:contentType="x"><pkg:xmlData>' +
        '<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>' +
        `<pkg:part pkg:name="/word/document.xml" pkg:contentType="x"><pkg:xmlData>${wordDocument(p('甲'))}</pkg:xmlData></pkg:part></pkg:package>`,
    )
    expect(lines).toEqual(['甲'])
  })

  test('XML that breaks off is damaged', async () => {
    expect(await read(old('<w:p>').slice(0, -40))).toEqual(['part-damaged'])
  })
})

describe('Excel', () => {
  const book = (rows: string, options = '') =>
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
    '<Styles><Style ss:ID="Default"/><Style ss:ID="p"><NumberFormat ss:Format="0%"/></Style></Styles>' +
    `<Worksheet ss:Name="目标表"><Table>${rows}</Table>${options}</Worksheet></Workbook>`
  const cell = (text: string, attributes = '', type = 'String') =>
    `<Cell ${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`

  test('merged cells, numbers by their format, rows and cells with their own numbers', async () => {
    const lines = await read(
      book(
        `<Row>${cell('指标', 'ss:MergeDown="1"')}${cell('值', 'ss:MergeAcross="1"')}</Row>` +
          `<Row>${cell('年初', 'ss:Index="2"')}${cell('实际')}</Row>` +
          `<Row ss:Index="3">${cell('率')}${cell('1', 'ss:StyleID="p"', 'Number')}${cell('12.50', '', 'Number')}</Row>`,
      ),
    )
    expect(lines).toEqual(['1v2:指标 2+2:值', '2:年初 3:实际', '1:率 2:100% 3:12.5'])
  })

  test('absurd numbers cost nothing', async () => {
    const lines = await read(
      book(
        `<Row ss:Index="9999999">${cell('甲')}</Row><Row ss:Index="1">${cell('乙', 'ss:MergeAcross="9999999" ss:MergeDown="9999999"')}</Row>`,
      ),
    )
    expect(lines).toEqual(['乙'])
  })

  test('other XML is named', async () => {
    expect(await read('<Workbook/>')).toEqual(['unsupported'])
  })
})

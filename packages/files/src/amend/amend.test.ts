import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, p, tc, tr, wordDocument } from '../fixtures/docx-bytes.ts'
import { openFile } from '../open/index.ts'
import { amend } from './amend.ts'

const textsOf = async (bytes: Uint8Array, name: string): Promise<readonly string[]> => {
  const opened = await openFile(bytes, name)
  if (opened.kind !== 'blocks') throw new Error(`not read: ${opened.kind}`)
  return opened.blocks.blocks.flatMap((block) =>
    block.kind === 'grid' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text],
  )
}

const changed = async (bytes: Uint8Array, ...changes: Parameters<typeof amend>[1]) => {
  const amendment = await amend(bytes, changes)
  if (amendment.kind !== 'amended') throw new Error(amendment.why)
  return amendment
}

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
const r = (text: string, type = '') => `<w:r>${type}<w:t>${text}</w:t></w:r>`
const bold = '<w:rPr><w:b/></w:rPr>'
const table = (...cells: readonly string[]) => `<w:tbl>${tr(cells.join(''))}</w:tbl>`
const cell = (row: number, column: number) => ({ table: 1, row, column })

describe('a docx', () => {
  test('a text changes in the run that prints it, and nothing else does', async () => {
    const bytes = docxOf(
      wordDocument(p('前文') + table(tc('成本'), `<w:tc><w:p>${r('≤5', bold)}${r('万')}</w:p></w:tc>`)),
    )
    const { bytes: now, made, left } = await changed(bytes, { place: cell(1, 2), before: '≤5万', after: '≤5万元' })
    expect([made.length, left]).toEqual([1, []])
    expect(await textsOf(now, 'x.docx')).toEqual(['前文', '成本', '≤5万元'])
    const [old, xml] = [part(bytes, 'word/document.xml'), part(now, 'word/document.xml')]
    expect(xml).toBe(old.replace(r('万'), r('万元').replace('<w:t>', '<w:t xml:space="preserve">')))
    const others = (all: Uint8Array) => Object.entries(unzipSync(all)).filter(([name]) => name !== 'word/document.xml')
    expect(others(now)).toEqual(others(bytes))
  })

  test('over several runs: the first gets the new text', async () => {
    const bytes = docxOf(wordDocument(`<w:p>${r('水财（')}${r('2025', bold)}${r('）12号')}</w:p>`))
    const { bytes: now } = await changed(bytes, { place: { line: 1 }, before: '（2025）', after: '〔2025〕' })
    expect(await textsOf(now, 'x.docx')).toEqual(['水财〔2025〕12号'])
  })

  test.each(['<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>', '<w:p/>'])(
    'an empty cell is filled: %s',
    async (empty) => {
      const bytes = docxOf(wordDocument(table(tc('讲师费'), `<w:tc>${empty}</w:tc>`)))
      const { bytes: now } = await changed(bytes, { place: cell(1, 2), before: '', after: '≤25万元' })
      expect(await textsOf(now, 'x.docx')).toEqual(['讲师费', '≤25万元'])
      expect(part(now, 'word/document.xml').includes('<w:r><w:rPr><w:b/></w:rPr>')).toBe(empty !== '<w:p/>')
    },
  )

  test('two parts of one cell change together', async () => {
    const bytes = docxOf(wordDocument(table(tc('甲5万乙6万'))))
    const { bytes: now, made } = await changed(
      bytes,
      { place: cell(1, 1), before: '甲5万', after: '甲5万元' },
      { place: cell(1, 1), before: '乙6万', after: '乙6万元' },
    )
    expect(made).toHaveLength(2)
    expect(await textsOf(now, 'x.docx')).toEqual(['甲5万元乙6万元'])
  })

  test('what is not printed by plain text, or says something else, is left and told', async () => {
    const tab = '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>'
    const bytes = docxOf(wordDocument(table(`<w:tc><w:p>${tab}</w:p></w:tc>`, tc('丙'))))
    const {
      left,
      made,
      bytes: now,
    } = await changed(
      bytes,
      { place: cell(1, 1), before: '乙', after: '丁' },
      { place: cell(1, 2), before: '戊', after: '己' },
      { place: {}, before: '', after: '庚' },
    )
    expect(made).toEqual([])
    expect(now).toEqual(bytes)
    expect(left.map(({ why }) => why).toSorted()).toEqual(['not-found', 'not-found', 'not-plain'])
  })
})

const xmlns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const package_ = 'http://schemas.openxmlformats.org/package/2006'

/** A workbook with one sheet; style 1 shows per cent. */
const workbook = (rows: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook ${xmlns} xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/styles.xml': `<styleSheet ${xmlns}><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
        'xl/worksheets/sheet1.xml': `<worksheet ${xmlns}><sheetData>${rows}</sheetData></worksheet>`,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )

describe('a workbook', () => {
  const text = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`
  const rows = `<row r="1">${text('A1', '成本')}${text('B1', '≤5万')}<c r="C1" s="1"><v>0.98</v></c></row><row r="2">${text('A2', '合计')}<c r="B2"><v>110</v></c><c r="C2"><f>B2*2</f><v>220</v></c></row>`
  const at = (row: number, column: number) => ({ sheet: '表', table: 1, row, column })

  test('cells keep their kind and style; an empty one gets a number', async () => {
    const bytes = workbook(rows)
    const { bytes: now, left } = await changed(
      bytes,
      { place: at(1, 2), before: '≤5万', after: '≤5万元' },
      { place: at(1, 3), before: '98.00%', after: '92%' },
      { place: at(2, 2), before: '110', after: '120' },
    )
    expect(left).toEqual([])
    const xml = part(now, 'xl/worksheets/sheet1.xml')
    expect(xml).toContain('<c r="B2"><v>120</v></c>')
    expect(xml).toContain('<c r="B1" t="inlineStr"><is><t xml:space="preserve">≤5万元</t></is></c>')
    expect(await textsOf(now, 'x.xlsx')).toEqual(expect.arrayContaining(['≤5万元', '92%', '120']))
    expect(part(now, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>')
  })

  test('what a formula computes is left', async () => {
    const { left, bytes } = await changed(workbook(rows), { place: at(2, 3), before: '220', after: '240' })
    expect(left.map(({ why }) => why)).toEqual(['formula'])
    expect(await textsOf(bytes, 'x.xlsx')).toContain('220')
  })
})

test('other formats have no cells to change', async () => {
  expect(await amend(strToU8('甲'), [])).toEqual({ kind: 'not-amended', why: 'format' })
})

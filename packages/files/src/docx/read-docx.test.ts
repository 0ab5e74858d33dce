import type { Block, Grid } from '@jiheng/core/blocks'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, p, tc, tr, wordDocument } from '../fixtures/docx-bytes.ts'
import type { Limits } from '../open/limits.ts'
import { openFile } from '../open/open-file.ts'

async function read(body: string, others: Readonly<Record<string, string>> = {}): Promise<readonly Block[]> {
  const opened = await openFile(docxOf(wordDocument(body), others), 'x.docx')
  if (opened.kind !== 'blocks') throw new Error(JSON.stringify(opened))
  return opened.blocks.blocks
}
const grids = (blocks: readonly Block[]) => blocks.filter((block): block is Grid => block.kind === 'grid')
/** `column+colspan×rowspan text`, spans only where they are not 1. */
const short = (grid: Grid | undefined) =>
  grid?.rows.map((row) =>
    row.cells
      .map(
        ({ column, colspan, rowspan, text }) =>
          `${column}${colspan > 1 ? `+${colspan}` : ''}${rowspan > 1 ? `×${rowspan}` : ''} ${text}`,
      )
      .join(' | '),
  )

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
const restart = '<w:vMerge w:val="restart"/>'
const goOn = '<w:vMerge/>'

describe('tables of a docx', () => {
  const cases: readonly (readonly [name: string, rows: string, cells: readonly string[]])[] = [
    [
      'spans',
      tr(tc('甲', span(2)) + tc('乙')) + tr(tc('丙') + tc('丁') + tc('戊')),
      ['1+2 甲 | 3 乙', '1 丙 | 2 丁 | 3 戊'],
    ],
    [
      'merged down',
      tr(tc('甲', restart) + tc('乙')) + tr(tc('', goOn) + tc('丙')) + tr(tc('', goOn) + tc('丁')),
      ['1×3 甲 | 2 乙', '2 丙', '2 丁'],
    ],
    [
      'merged down twice',
      tr(tc('甲', restart) + tc('乙')) + tr(tc('丙', restart) + tc('丁')) + tr(tc('', goOn) + tc('戊')),
      ['1 甲 | 2 乙', '1×2 丙 | 2 丁', '2 戊'],
    ],
    [
      'merged both ways',
      tr(tc('甲', span(2) + restart) + tc('乙')) + tr(tc('', span(2) + goOn) + tc('丙')),
      ['1+2×2 甲 | 3 乙', '3 丙'],
    ],
    ['nothing above to go on from', tr(tc('甲', goOn) + tc('乙')), ['1 甲 | 2 乙']],
    [
      'columns left out before and after',
      tr(tc('甲'), '<w:gridBefore w:val="2"/><w:gridAfter w:val="1"/>') + tr(tc('乙') + tc('丙')),
      ['3 甲', '1 乙 | 2 丙'],
    ],
    [
      'merge below columns left out',
      tr(tc('', span(2)) + tc('甲', restart)) + tr(tc('', goOn), '<w:gridBefore w:val="2"/>'),
      ['1+2  | 3×2 甲', ''],
    ],
    [
      'old horizontal merge',
      tr(tc('甲', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('乙')),
      ['1+2 甲 | 3 乙'],
    ],
    [
      'content controls around cells',
      tr(`<w:sdt><w:sdtPr/><w:sdtContent>${tc('甲')}</w:sdtContent></w:sdt>${tc('乙')}`),
      ['1 甲 | 2 乙'],
    ],
    ['a row tracked as deleted', tr(tc('甲')) + tr(tc(''), '<w:del w:id="1"/>') + tr(tc('乙')), ['1 甲', '1 乙']],
    [
      'cells that give widths alone',
      `<w:tblGrid>${[1000, 1000, 2000].map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${tr(
        ['甲', '乙', '丙'].map((text, at) => tc(text, `<w:tcW w:w="${[1000, 1000, 2000][at]}"/>`)).join(''),
      )}${tr(tc('丁', '<w:tcW w:w="1990"/>') + tc('戊', '<w:tcW w:w="2010"/>'))}${tr(tc('己', '<w:tcW w:w="1500"/>') + tc('庚', '<w:tcW w:w="2500"/>'))}${tr(tc('辛'))}`,
      ['1 甲 | 2 乙 | 3 丙', '1+2 丁 | 3 戊', '1 己 | 2 庚', '1 辛'],
    ],
    ['several paragraphs', tr(`<w:tc>${p('甲')}${p('')}${p('乙')}</w:tc>`), ['1 甲\n\n乙']],
    [
      'a table in a cell',
      tr(`<w:tc>${p('甲')}<w:tbl>${tr(tc('乙') + tc('丙'))}${tr(tc('丁'))}</w:tbl>${p('')}</w:tc>${tc('戊')}`),
      ['1 甲\n乙\t丙\n丁 | 2 戊'],
    ],
  ]
  test.each(cases)('%s', async (_, rows, cells) => {
    const [grid, ...more] = grids(await read(`<w:tbl>${rows}</w:tbl>`))
    expect(short(grid)).toEqual(cells)
    expect(more).toEqual([])
  })

  test('a table that only frames others is unpacked', async () => {
    const inner = `<w:tbl>${tr(tc('甲') + tc('乙'))}</w:tbl>`
    const blocks = await read(`<w:tbl>${tr(`<w:tc>${p('题')}${inner}${p('尾')}</w:tc>`)}</w:tbl>`)
    expect(blocks.map((block) => (block.kind === 'grid' ? short(block) : block.text))).toEqual([
      '题',
      ['1 甲 | 2 乙'],
      '尾',
    ])
  })

  test('places, header rows and the running line', async () => {
    const blocks = await read(
      `${p('题')}<w:tbl>${tr(tc('甲'), '<w:tblHeader/>')}${tr(tc('乙'), '<w:tblHeader w:val="0"/>')}</w:tbl>${p('尾')}`,
    )
    expect(blocks.map(({ place }) => place)).toEqual([{ line: 1 }, { table: 1, line: 2, endLine: 3 }, { line: 4 }])
    const [grid] = grids(blocks)
    expect(grid?.rows.map(({ header }) => header)).toEqual([true, undefined])
    expect(grid?.rows[1]?.cells[0]?.place).toEqual({ table: 1, row: 2, column: 1, line: 3 })
  })
})

describe('texts of a docx', () => {
  const cases: readonly (readonly [name: string, run: string, text: string])[] = [
    ['tabs and breaks', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/></w:r>', '甲\t乙\n丙\n'],
    ['a page break prints nothing', '<w:r><w:br w:type="page"/><w:t>甲</w:t></w:r>', '甲'],
    [
      'tab stops print nothing',
      '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r>',
      '甲',
    ],
    ['white space is exact', '<w:r><w:t xml:space="preserve">  甲 </w:t></w:r>', '  甲 '],
    ['entities and character references', '<w:r><w:t>&lt;甲&amp;乙&gt;&#x4E59;</w:t></w:r>', '<甲&乙>乙'],
    [
      'deleted text',
      '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>',
      '新',
    ],
    [
      'moved text',
      '<w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo>',
      '甲',
    ],
    [
      'fields',
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="X"><w:r><w:t>3</w:t></w:r></w:fldSimple>',
      '3',
    ],
    ['links', '<w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink>', '甲'],
    [
      'phonetic guides',
      '<w:r><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '甲',
    ],
    [
      'symbols',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:sym w:char="F0A8"/><w:t>否</w:t><w:sym w:char="F001"/></w:r>',
      '☑是□否\ufffd',
    ],
    ['hyphens', '<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/></w:r>', 'A-B'],
    ['formulas', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'a+b'],
    [
      'one of two variants',
      '<w:r><mc:AlternateContent><mc:Choice><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      '新',
    ],
    ['line ends of the XML', '<w:r><w:t>甲\n乙</w:t></w:r>', '甲 乙'],
    ['CDATA', '<w:r><w:t><![CDATA[<甲>]]></w:t></w:r>', '<甲>'],
    ['text outside runs', '甲', ''],
  ]
  test.each(cases)('%s', async (_, run, text) => {
    expect(await read(`<w:p>${run}</w:p>`)).toEqual(
      text.split('\n').map((line, index) => ({ kind: 'paragraph', text: line, place: { line: index + 1 } })),
    )
  })

  test('a text box stands before its paragraph', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${p('框内')}</w:txbxContent></w:pict></w:r>`
    const blocks = await read(`<w:p>${box}<w:r><w:t>正文</w:t></w:r></w:p>`)
    expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual(['框内', '正文'])
  })

  const styles = (...list: readonly (readonly [id: string, name: string])[]) => ({
    'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${list
      .map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')}</w:styles>`,
  })
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const inferred = (style: string, text: string) =>
    `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t>${text}</w:t></w:r>`

  test('titles and headings by the names of their styles', async () => {
    const blocks = await read(
      styled('a1', '题') + styled('2', '一、') + styled('a3', '文'),
      styles(['a1', 'Title'], ['2', 'heading 2'], ['a3', 'Body Text']),
    )
    expect(blocks.map((block) => block.kind === 'paragraph' && block.role)).toEqual(['title', 'heading', undefined])
  })

  test('inferred labels by the name of their style, whatever its id', async () => {
    const others = styles(['af3', 'JihengInferred'])
    const cell = (runs: string) => `<w:tc><w:p>${runs}</w:p></w:tc>`
    const rows = tr(
      cell(inferred('af3', '质量指标')) + cell(`${inferred('af3', '质量')}<w:r><w:t>指标</w:t></w:r>`) + cell(''),
    )
    const [grid] = grids(await read(`<w:tbl>${rows}</w:tbl>`, others))
    expect(grid?.rows[0]?.cells.map((each) => each.inferred)).toEqual([true, undefined, undefined])
  })
})

describe('packages', () => {
  test('the document part is found by the relationships', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
    const bytes = docxOf('<x/>', {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': `<Relationships><Relationship Type="${type}" Target="/word/main.xml"/></Relationships>`,
      'word/main.xml': wordDocument(p('甲')),
    })
    expect(await openFile(bytes, 'x')).toMatchObject({ kind: 'blocks', blocks: { blocks: [{ text: '甲' }] } })
  })

  test('UTF-16 parts and strict namespaces', async () => {
    const xml = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${p('甲')}</w:body></w:document>`
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${xml}`, (character) => character.charCodeAt(0)).buffer)
    expect(await openFile(zipSync({ 'word/document.xml': wide }), 'x')).toMatchObject({
      blocks: { blocks: [{ text: '甲' }] },
    })
  })

  const body = wordDocument(p('甲'))
  const refused: readonly (readonly [name: string, bytes: Uint8Array, code: string, limits?: Partial<Limits>])[] = [
    ['a DOCTYPE', docxOf(`<!DOCTYPE w:document [<!ENTITY a "b">]>${body}`), 'part-doctype'],
    ['a DOCTYPE in the styles', docxOf(body, { 'word/styles.xml': '<!DOCTYPE a><a/>' }), 'part-doctype'],
    ['an unknown entity', docxOf(body.replace('甲', '&a;')), 'part-damaged'],
    ['XML that breaks off', docxOf(body.slice(0, -20)), 'part-damaged'],
    [
      'a part that is missing',
      docxOf('', { '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="word/a.xml"/></R>' }),
      'part-damaged',
    ],
    ['a cell outside a row', docxOf(wordDocument(tc('甲'))), 'part-damaged'],
    ['bytes that are no text', zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0x3e) }), 'part-damaged'],
    ['deep nesting', docxOf('<a>'.repeat(300)), 'part-damaged'],
    [
      'many attributes',
      docxOf(`<a ${Array.from({ length: 2000 }, (_, index) => `b${index}=""`).join(' ')}/>`),
      'part-damaged',
    ],
    ['a bomb by ratio', docxOf(wordDocument(p(' '.repeat(6_000_000)))), 'archive-bomb'],
    ['a bomb by size', docxOf(wordDocument(p('甲'.repeat(1000)))), 'archive-bomb', { inflated: 2000 }],
    [
      'a bomb by promised size',
      zipSync({ 'word/document.xml': strToU8(body), x: new Uint8Array(100_000) }),
      'archive-bomb',
      { inflated: 20_000 },
    ],
    [
      'a bomb by number of files',
      zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}`, strToU8('')]))),
      'archive-bomb',
      { entries: 20 },
    ],
    ['too large a file', docxOf(body), 'too-large', { archiveBytes: 100 }],
    ['too many columns', docxOf(wordDocument(`<w:tbl>${tr(tc('甲', span(501)))}</w:tbl>`)), 'too-many-columns'],
    ['too many parts', docxOf(wordDocument(p('甲').repeat(11))), 'too-many-parts', { parts: 10 }],
  ]
  test.each(refused.map(([name, bytes, code, limits = {}]) => [name, bytes, code, limits] as const))(
    'refuses %s',
    async (_, bytes, code, limits) => {
      expect(await openFile(bytes, 'x', limits)).toMatchObject({ kind: 'unreadable', code })
    },
  )

  test('a file that lies about its inflated size', async () => {
    const bytes = docxOf(wordDocument(p('甲'.repeat(500))))
    const view = new DataView(bytes.buffer)
    const at = bytes.findIndex((_, index) => index + 4 <= bytes.length && view.getUint32(index, true) === 0x02014b50)
    view.setUint32(at + 24, 10, true)
    expect(await openFile(bytes, 'x')).toMatchObject({ kind: 'unreadable', code: 'archive-damaged' })
  })

  test('a file with a password', async () => {
    const bytes = docxOf(body)
    const view = new DataView(bytes.buffer)
    const at = bytes.findIndex((_, index) => index + 4 <= bytes.length && view.getUint32(index, true) === 0x02014b50)
    view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
    expect(await openFile(bytes, 'x')).toMatchObject({ kind: 'unreadable', code: 'archive-encrypted' })
  })
})

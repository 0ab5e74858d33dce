import type { Blocks } from '@jiheng/core/blocks'
import type { Place } from '@jiheng/core/form'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, p, tc, tr, wordDocument } from '../fixtures/docx-bytes.ts'
import { openFile } from '../open/index.ts'
import { annotate } from './annotate.ts'
import type { Note } from './note.ts'

const blocksOf = async (bytes: Uint8Array): Promise<Blocks> => {
  const opened = await openFile(bytes, 'x.docx')
  if (opened.kind !== 'blocks') throw new Error(`not read: ${opened.kind}`)
  return opened.blocks
}

/** The place of the paragraph or cell with this text. */
const placeOf = async (bytes: Uint8Array, text: string) => {
  const { blocks } = await blocksOf(bytes)
  const all = blocks.flatMap((block): readonly { readonly text: string; readonly place: Place }[] =>
    block.kind === 'grid' ? block.rows.flatMap(({ cells }) => cells) : [block],
  )
  const found = all.find((one) => one.text === text)
  if (found === undefined) throw new Error(`no “${text}” in ${JSON.stringify(all.map((one) => one.text))}`)
  return found.place
}

const note = (place: Note['place'], heading = '错误'): Note => ({
  place,
  heading,
  lines: ['请改。'],
  elsewhere: '另一处',
})

const annotated = async (bytes: Uint8Array, notes: readonly Note[]) => {
  const annotation = await annotate(bytes, notes)
  if (annotation.kind !== 'annotated') throw new Error(annotation.why)
  return annotation
}

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** The marks of comment n as ⟦n and n⟧. */
const marked = (xml: string): string =>
  xml
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '⟦$1')
    .replace(/<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\1"\/><\/w:r>/g, '$1⟧')

const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const box = (inner: string) => `<w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r>`
const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`

describe('marks stand around what prints the text', () => {
  const cases: readonly (readonly [
    what: string,
    body: string,
    text: string,
    expected: string,
    part?: [number, number],
  ])[] = [
    [
      'a paragraph',
      p('甲') + p('乙'),
      '乙',
      `${p('甲')}<w:p>⟦0${r('乙').replace('<w:t>', '<w:t xml:space="preserve">')}0⟧</w:p>`,
    ],
    [
      'a part of it, by its runs',
      `<w:p>${r('甲')}${r('乙')}${r('丙')}</w:p>`,
      '甲乙丙',
      `<w:p>${r('甲')}⟦0${r('乙')}0⟧${r('丙')}</w:p>`,
      [1, 2],
    ],
    [
      'a part that cuts runs',
      `<w:p>${r('甲乙')}${r('丙丁')}${r('戊')}</w:p>`,
      '甲乙丙丁戊',
      `<w:p>⟦0${r('甲乙')}${r('丙丁')}0⟧${r('戊')}</w:p>`,
      [1, 3],
    ],
    [
      'a line after a break',
      `<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:br/></w:r>${r('乙')}</w:p>`,
      '乙',
      `<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:br/></w:r>⟦0${r('乙')}0⟧</w:p>`,
      [0, 1],
    ],
    [
      'a cell',
      table(tr(`${tc('甲')}<w:tc><w:p>${r('乙')}</w:p></w:tc>`)),
      '乙',
      table(tr(`${tc('甲')}<w:tc><w:p>⟦0${r('乙')}0⟧</w:p></w:tc>`)),
    ],
    [
      'a cell of two paragraphs',
      table(tr(`${tc('甲')}<w:tc><w:p>${r('乙')}</w:p><w:p>${r('丙')}</w:p></w:tc>`)),
      '乙\n丙',
      table(tr(`${tc('甲')}<w:tc><w:p>⟦0${r('乙')}</w:p><w:p>${r('丙')}0⟧</w:p></w:tc>`)),
    ],
    [
      'an empty cell',
      table(tr(`${tc('甲')}<w:tc><w:p><w:pPr/></w:p></w:tc>`)),
      '',
      table(tr(`${tc('甲')}<w:tc><w:p><w:pPr/>⟦00⟧</w:p></w:tc>`)),
    ],
    [
      'an empty cell whose paragraph is one tag',
      table(tr(`${tc('甲')}<w:tc><w:p w:rsidR="1" /></w:tc>`)),
      '',
      table(tr(`${tc('甲')}<w:tc><w:p w:rsidR="1" >⟦00⟧</w:p></w:tc>`)),
    ],
    [
      'a table in a cell',
      table(tr(`${tc('甲')}<w:tc>${table(tr(`<w:tc><w:p>${r('乙')}</w:p></w:tc>`))}<w:p/></w:tc>`)),
      '乙',
      table(tr(`${tc('甲')}<w:tc>${table(tr(`<w:tc><w:p>⟦0${r('乙')}0⟧</w:p></w:tc>`))}<w:p/></w:tc>`)),
    ],
    [
      'what was inserted with changes tracked',
      `<w:p><w:ins w:id="5">${r('甲')}</w:ins><w:del w:id="6">${r('乙')}</w:del></w:p>`,
      '甲',
      `<w:p>⟦0<w:ins w:id="5">${r('甲')}</w:ins>0⟧<w:del w:id="6">${r('乙')}</w:del></w:p>`,
    ],
    [
      'a paragraph whose end was deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('甲')}</w:p><w:p>${r('乙')}</w:p>`,
      '甲乙',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('甲')}</w:p><w:p>⟦0${r('乙')}0⟧</w:p>`,
      [1, 2],
    ],
    [
      'a content control',
      `<w:p>${control(r('甲'))}${r('乙')}</w:p>`,
      '甲乙',
      `<w:p>⟦0${control(r('甲'))}0⟧${r('乙')}</w:p>`,
      [0, 1],
    ],
    ['a control around a paragraph', control(`<w:p>${r('甲')}</w:p>`), '甲', control(`<w:p>⟦0${r('甲')}0⟧</w:p>`)],
    [
      'a link',
      `<w:p><w:hyperlink w:anchor="a">${r('甲')}</w:hyperlink></w:p>`,
      '甲',
      `<w:p>⟦0<w:hyperlink w:anchor="a">${r('甲')}</w:hyperlink>0⟧</w:p>`,
    ],
    [
      'a field is not cut',
      `<w:p>${field('begin')}<w:r><w:instrText>REF a</w:instrText></w:r>${field('separate')}${r('甲')}${field('end')}${r('乙')}</w:p>`,
      '甲乙',
      `<w:p>⟦0${field('begin')}<w:r><w:instrText>REF a</w:instrText></w:r>${field('separate')}${r('甲')}${field('end')}0⟧${r('乙')}</w:p>`,
      [0, 1],
    ],
    [
      'a text box: what it hangs in',
      `<w:p>${r('甲')}${box(p('乙'))}</w:p>`,
      '乙',
      `<w:p>${r('甲')}⟦0${box(p('乙'))}0⟧</w:p>`,
    ],
  ]
  test.for(cases)('%s', async ([_, body, text, expected, range]) => {
    const bytes = docxOf(wordDocument(body))
    const place = await placeOf(bytes, text)
    const own = range === undefined ? place : { ...place, start: range[0], end: range[1] }
    const { bytes: out, placed, unplaced } = await annotated(bytes, [note(own)])
    expect([placed.map(({ at }) => at), unplaced]).toEqual([['place'], []])
    expect(marked(part(out, 'word/document.xml'))).toBe(wordDocument(expected))
  })

  test('a list label counts', async () => {
    const body = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r('甲')}${r('乙')}</w:p>`
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    const bytes = docxOf(wordDocument(body), { 'word/numbering.xml': numbering })
    const { blocks } = await blocksOf(bytes)
    const [first] = blocks
    if (first?.kind !== 'paragraph') throw new Error('no paragraph')
    const start = first.text.indexOf('乙')
    expect(start).toBeGreaterThan(1)
    const { bytes: out } = await annotated(bytes, [note({ ...first.place, start, end: start + 1 })])
    expect(marked(part(out, 'word/document.xml'))).toContain(`${r('甲')}⟦0${r('乙')}0⟧`)
  })
})

describe('where no comment can stand', () => {
  const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('页眉里的编号')}</w:hdr>`
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>'
  const section =
    '<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></w:sectPr>'

  test('a header: the first paragraph, and the comment says so', async () => {
    const bytes = docxOf(wordDocument(`<w:p>${r('甲')}</w:p>${section}`), {
      'word/header1.xml': header,
      'word/_rels/document.xml.rels': relations,
    })
    const { bytes: out, placed } = await annotated(bytes, [note(await placeOf(bytes, '页眉里的编号'))])
    expect(placed.map(({ at }) => at)).toEqual(['near'])
    expect(marked(part(out, 'word/document.xml'))).toContain(`⟦0${r('甲')}0⟧`)
    expect(part(out, 'word/comments1.xml')).toContain('另一处')
    expect(part(out, 'word/_rels/document.xml.rels')).toContain('Target="header1.xml"/><Relationship Id="rId2"')
  })

  test('a place that the file does not have: the same line, and the comment says so', async () => {
    const bytes = docxOf(wordDocument(table(tr(`<w:tc><w:p>${r('甲')}</w:p></w:tc>`))))
    const { placed } = await annotated(bytes, [note({ line: 1, table: 1, row: 1, column: 7 })])
    expect(placed.map(({ at }) => at)).toEqual(['near'])
  })

  test('a document without a paragraph: nothing is dropped silently', async () => {
    const bytes = docxOf(wordDocument('<w:sectPr/>'))
    const { bytes: out, placed, unplaced } = await annotated(bytes, [note({})])
    expect([out, placed, unplaced.length]).toEqual([bytes, [], 1])
  })
})

describe('the file goes out as it came', () => {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

  test('parts that need no change keep their packed bytes, the others their text', async () => {
    const document = wordDocument(p('甲') + p('乙'))
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(types),
      'word/media/a.bin': [strToU8('甲'.repeat(500)), { level: 9 }],
      'word/document.xml': [strToU8(document), { level: 0 }],
    })
    const { bytes: out } = await annotated(bytes, [note(await placeOf(bytes, '乙'))])
    const packed = (whole: Uint8Array) => {
      const text = Buffer.from(whole).toString('latin1')
      const from = text.indexOf('word/media/a.bin')
      return text.slice(from - 30, text.indexOf('PK', from))
    }
    expect(packed(out)).toBe(packed(bytes))
    expect(
      part(out, 'word/document.xml')
        .replaceAll(/<w:comment[^>]*>|<w:r><w:commentReference[^>]*><\/w:r>/g, '')
        .replaceAll('<w:r></w:r>', ''),
    ).toBe(document)
    expect(part(out, '[Content_Types].xml')).toBe(
      types.replace(
        '</Types>',
        '<Override PartName="/word/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
      ),
    )
    expect(await annotated(bytes, [note(await placeOf(bytes, '乙'))])).toMatchObject({ bytes: out })
  })

  test('comments that are there stay, and numbers go on', async () => {
    const comments = `<w:comments xmlns:w="${w}"><w:comment w:id="4" w:author="张"><w:p/></w:comment></w:comments>`
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>'
    const body = `<w:p><w:commentRangeStart w:id="4"/>${r('甲')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`
    const bytes = docxOf(wordDocument(body), {
      'word/comments.xml': comments,
      'word/_rels/document.xml.rels': relations,
    })
    const place = await placeOf(bytes, '甲')
    const { bytes: out } = await annotated(bytes, [note(place, '一'), note(place, '二')])
    expect(Object.keys(unzipSync(out))).toEqual(Object.keys(unzipSync(bytes)))
    expect(part(out, 'word/_rels/document.xml.rels')).toBe(relations)
    expect(part(out, 'word/comments.xml').startsWith(comments.slice(0, -'</w:comments>'.length))).toBe(true)
    expect(Array.from(part(out, 'word/comments.xml').matchAll(/w:id="(\d+)"/g), ([, id]) => id)).toEqual([
      '4',
      '5',
      '6',
    ])
    expect(marked(part(out, 'word/document.xml'))).toContain(`⟦4⟦5⟦6${r('甲')}5⟧6⟧4⟧`)
  })

  test.each([
    ['another prefix', 'ns0:', 'xmlns:ns0'],
    ['no prefix', '', 'xmlns'],
  ])('%s of the namespace', async (_, prefix, declared) => {
    const xml = `<${prefix}document ${declared}="${w}"><${prefix}body><${prefix}p><${prefix}r><${prefix}t>甲</${prefix}t></${prefix}r></${prefix}p></${prefix}body></${prefix}document>`
    const bytes = docxOf(xml)
    const { bytes: out } = await annotated(bytes, [note(await placeOf(bytes, '甲'))])
    expect(part(out, 'word/document.xml')).toContain(
      `<${prefix}p><${prefix}commentRangeStart ${prefix}id="0"/><${prefix}r>`,
    )
    expect((await blocksOf(out)).blocks).toEqual((await blocksOf(bytes)).blocks)
  })

  test('the strict standard has names of its own', async () => {
    const strictly = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const bytes = docxOf(wordDocument(p('甲')).replace(w, strictly))
    const { bytes: out } = await annotated(bytes, [note(await placeOf(bytes, '甲'))])
    expect(part(out, 'word/comments1.xml')).toContain(`xmlns:w="${strictly}"`)
    expect(part(out, 'word/_rels/document.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    )
  })

  test('a comment bears a day only if it is given one, and holds nothing that XML forbids', async () => {
    const bytes = docxOf(wordDocument(p('甲')))
    const notes = [{ ...note({ line: 1 }, '<错&误>'), lines: ['一\n二\u0007'] }]
    const dated = await annotate(bytes, notes, { author: '审"核', date: '2026-03-10T00:00:00Z' })
    const plain = await annotated(bytes, notes)
    expect(part(plain.bytes, 'word/comments1.xml')).not.toContain('date')
    expect(part(plain.bytes, 'word/comments1.xml')).toContain('&lt;错&amp;误&gt;')
    expect(part(plain.bytes, 'word/comments1.xml')).toContain('一</w:t><w:br/><w:t xml:space="preserve">二</w:t>')
    expect(dated.kind === 'annotated' && part(dated.bytes, 'word/comments1.xml')).toContain(
      'w:author="审&quot;核" w:date="2026-03-10T00:00:00Z" w:initials="审"',
    )
  })
})

test.each([
  ['a text', strToU8('项目名称\t绿化')],
  ['an archive', zipSync({ 'a.txt': strToU8('甲') })],
  ['nothing', new Uint8Array()],
])('%s has no comments', async (_, bytes) => {
  expect(await annotate(bytes, [])).toEqual({ kind: 'not-annotated', why: 'format' })
})

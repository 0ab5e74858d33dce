import { describe, expect, test } from 'vitest'
import { ofdContent, ofdLine, ofdOf, ofdRoot, ofdText } from '../fixtures/ofd-bytes.ts'
import { defaultLimits, type Limits } from '../open/limits.ts'
import { zipDirectory } from '../zip/zip-directory.ts'
import { ofdPages } from './ofd-pages.ts'

const millimetre = 72 / 25.4
const read = (bytes: Uint8Array, limits: Partial<Limits> = {}) => {
  const bounds = { ...defaultLimits, ...limits }
  return Array.from(ofdPages(bytes, zipDirectory(bytes, bounds), bounds), ({ marks }) => marks)
}
const round = (value: number) => Math.round((value / millimetre) * 100) / 100
/** Characters with where they begin and their base line, in millimetres. */
const glyphs = (bytes: Uint8Array) =>
  read(bytes).map((page) =>
    page.glyphs.map(({ text, area, size }) => `${text} ${round(area.x0)} ${round(area.y0 + 0.88 * size)}`),
  )
const rules = (bytes: Uint8Array) =>
  read(bytes)[0]?.rules.map(({ area, across }) =>
    across
      ? `— ${round(area.x0)}–${round(area.x1)} at ${round((area.y0 + area.y1) / 2)}`
      : `| ${round(area.y0)}–${round(area.y1)} at ${round((area.x0 + area.x1) / 2)}`,
  )
const texts = (bytes: Uint8Array) => read(bytes).map((page) => page.glyphs.map(({ text }) => text).join(''))
const page = (objects: string, before = '') => ofdOf([ofdContent(objects, before)])

describe('characters of an OFD page', () => {
  const text = (attributes: string, code: string) =>
    page(`<ofd:TextObject ID="1" Font="1" Boundary="10 20 100 10" ${attributes}>${code}</ofd:TextObject>`)
  const cases: readonly (readonly [name: string, attributes: string, code: string, found: readonly string[]])[] = [
    [
      'distances one by one',
      'Size="4"',
      '<ofd:TextCode X="1" Y="5" DeltaX="4 4.5">甲乙丙</ofd:TextCode>',
      ['甲 11 25', '乙 15 25', '丙 19.5 25'],
    ],
    [
      'repeated distances',
      'Size="4"',
      '<ofd:TextCode X="0" Y="5" DeltaX="g 2 4 9">甲乙丙丁</ofd:TextCode>',
      ['甲 10 25', '乙 14 25', '丙 18 25', '丁 27 25'],
    ],
    [
      'more repetitions than there are characters',
      'Size="4"',
      '<ofd:TextCode X="0" Y="5" DeltaX="g 999999999 4">甲乙</ofd:TextCode>',
      ['甲 10 25', '乙 14 25'],
    ],
    [
      'fewer distances than there are characters',
      'Size="4"',
      '<ofd:TextCode X="0" Y="5" DeltaX="5">甲乙丙</ofd:TextCode>',
      ['甲 10 25', '乙 15 25', '丙 20 25'],
    ],
    ['downwards', 'Size="4"', '<ofd:TextCode X="0" Y="5" DeltaY="g 1 6">甲乙</ofd:TextCode>', ['甲 10 25', '乙 10 31']],
    ['no distances at all', 'Size="4"', '<ofd:TextCode X="0" Y="5">甲乙</ofd:TextCode>', ['甲 10 25', '乙 14 25']],
    [
      'several codes, the place of the one before',
      'Size="4"',
      '<ofd:TextCode X="0" Y="5">甲</ofd:TextCode><ofd:TextCode X="30">乙</ofd:TextCode>',
      ['甲 10 25', '乙 40 25'],
    ],
    [
      'a matrix',
      'Size="8" CTM="0.5 0 0 0.5 2 3"',
      '<ofd:TextCode X="4" Y="10" DeltaX="8">甲乙</ofd:TextCode>',
      ['甲 14 28', '乙 18 28'],
    ],
    ['radicals', 'Size="4"', '<ofd:TextCode X="0" Y="5">⽬</ofd:TextCode>', ['目 10 25']],
    ['not visible', 'Size="4" Visible="false"', '<ofd:TextCode X="0" Y="5">甲</ofd:TextCode>', []],
    [
      'odd numbers',
      'Size="x"',
      '<ofd:TextCode X="" Y="5" DeltaX="g g g">甲乙</ofd:TextCode>',
      ['甲 10 25', '乙 13.5 25'],
    ],
  ]
  test.each(cases)('%s', (_, attributes, code, found) => {
    expect(glyphs(text(attributes, code))).toEqual([found])
  })

  test('turned by a matrix', () => {
    const [first] = read(
      text('Size="4" CTM="0 1 -1 0 0 0"', '<ofd:TextCode X="0" Y="0" DeltaX="4">甲乙</ofd:TextCode>'),
    )
    expect(first?.glyphs.map(({ direction }) => direction)).toEqual([1, 1])
    const [a, b] = first?.glyphs ?? []
    expect([round((b?.area.y0 ?? 0) - (a?.area.y0 ?? 0)), round((b?.area.x0 ?? 0) - (a?.area.x0 ?? 0))]).toEqual([4, 0])
  })
})

describe('rulings of an OFD page', () => {
  const path = (data: string, attributes = '', color = '') =>
    page(
      `<ofd:PathObject ID="1" Boundary="10 20 100 50" ${attributes}>${color}<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`,
    )
  const cases: readonly (readonly [name: string, bytes: Uint8Array, found: readonly string[]])[] = [
    ['a line', path('M 0 1 L 50 1'), ['— 10–60 at 21']],
    ['lines in one path', path('M 0 0 L 50 0 L 50 10'), ['— 10–60 at 20', '| 20–30 at 60']],
    [
      'a closed rectangle',
      path('M 0 0 L 50 0 L 50 9 L 0 9 C'),
      ['— 10–60 at 20', '| 20–29 at 60', '— 10–60 at 29', '| 20–29 at 10'],
    ],
    ['a filled bar', path('M 0 0 L 50 0 L 50 0.4 L 0 0.4 C', 'Fill="true" Stroke="false"'), ['— 10–60 at 20.2']],
    ['a matrix', path('M 0 0 L 0 10', 'CTM="2 0 0 2 1 1"'), ['| 21–41 at 11']],
    ['a curve is none', path('M 0 0 B 10 0 20 0 50 0'), ['— 10–60 at 20']],
    ['a slanted line is none', path('M 0 0 L 50 20'), []],
    ['white on white is none', path('M 0 0 L 50 0', '', '<ofd:StrokeColor Value="255 255 255"/>'), []],
    ['commands cut off', path('M 0 0 L 50'), []],
  ]
  test.each(cases)('%s', (_, bytes, found) => {
    expect(rules(bytes)).toEqual(found)
  })
})

describe('parts of an OFD file', () => {
  const one = ofdText({ x: 10, y: 20, size: 4, text: '正文' })
  const template = (id: string) => `<ofd:TemplatePage ID="${id}" BaseLoc="Tpls/${id}.xml"/>`

  test("pages in the order of the document, the page's own box", () => {
    const bytes = ofdOf([
      ofdContent(one, '<ofd:Area><ofd:PhysicalBox>5 5 297 210</ofd:PhysicalBox></ofd:Area>'),
      ofdContent(ofdText({ x: 0, y: 9, size: 4, text: '二' })),
    ])
    expect(texts(bytes)).toEqual(['正文', '二'])
    expect(read(bytes).map(({ width }) => Math.round(width / millimetre))).toEqual([297, 210])
    expect(glyphs(bytes)[0]?.[0]).toBe('正 5 15')
  })

  test('template pages lie under the pages that name them', () => {
    const bytes = ofdOf(
      [ofdContent(one, '<ofd:Template TemplateID="t1" ZOrder="Background"/>'), ofdContent(one)],
      { 'Doc_0/Tpls/t1.xml': ofdContent(ofdText({ x: 10, y: 5, size: 4, text: '表头' })) },
      template('t1'),
    )
    expect(texts(bytes)).toEqual(['表头正文', '正文'])
  })

  test('annotations, but no watermarks', () => {
    const annotation = (type: string, text: string) =>
      `<ofd:Annot ID="9" Type="${type}"><ofd:Appearance Boundary="100 100 50 50">${ofdText({ x: 1, y: 5, size: 4, text })}</ofd:Appearance></ofd:Annot>`
    const document = `${ofdRoot('Document')}<ofd:Pages><ofd:Page ID="7" BaseLoc="/Doc_0/a.xml"/></ofd:Pages><ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>`
    const bytes = ofdOf([], {
      'Doc_0/Document.xml': document,
      'Doc_0/a.xml': ofdContent(one),
      'Doc_0/Annots/Annotations.xml': `${ofdRoot('Annotations')}<ofd:Page PageID="7"><ofd:FileLoc>P0/A.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>`,
      'Doc_0/Annots/P0/A.xml': `${ofdRoot('PageAnnot')}${annotation('Stamp', '已批复')}${annotation('Watermark', '内部')}</ofd:PageAnnot>`,
    })
    expect(texts(bytes)).toEqual(['正文已批复'])
    expect(glyphs(bytes)[0]?.[2]).toBe('已 101 105')
  })

  test('drawings kept among the resources', () => {
    const unit = (id: string, objects: string) =>
      `<ofd:CompositeGraphicUnit ID="${id}" Width="9" Height="9"><ofd:Content>${objects}</ofd:Content></ofd:CompositeGraphicUnit>`
    const use = (id: string) => `<ofd:CompositeObject ID="5" Boundary="20 20 90 90" ResourceID="${id}"/>`
    const bytes = ofdOf(
      [ofdContent(use('d1'))],
      {
        'Doc_0/PublicRes.xml': `${ofdRoot('Res')}<ofd:CompositeGraphicUnits>${unit('d0', one)}${unit('d1', `${ofdText({ x: 1, y: 5, size: 4, text: '图' })}${use('d1')}`)}</ofd:CompositeGraphicUnits></ofd:Res>`,
      },
      '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>',
    )
    expect(glyphs(bytes)).toEqual([['图 21 25', '图 41 45']])
  })

  const refused: readonly (readonly [name: string, bytes: Uint8Array, code: string, limits?: Partial<Limits>])[] = [
    ['no document', ofdOf([], { 'OFD.xml': '<OFD/>' }), 'part-damaged'],
    [
      'a page that is missing',
      ofdOf([], { 'Doc_0/Document.xml': '<D><Pages><Page BaseLoc="x"/></Pages></D>' }),
      'part-damaged',
    ],
    ['XML that breaks off', ofdOf(['<Page>']), 'part-damaged'],
    ['a DOCTYPE', ofdOf(['<!DOCTYPE Page><Page/>']), 'part-doctype'],
    ['pages without end', ofdOf(['<Page/>', '<Page/>']), 'too-many-pages', { pages: 1 }],
    ['characters without end', page(one), 'too-many-glyphs', { glyphs: 1 }],
    ['a page full of characters', page(one), 'too-many-glyphs', { pageGlyphs: 1 }],
    [
      'one template for a thousand pages',
      ofdOf(
        Array.from({ length: 1_000 }, () => ofdContent('', '<ofd:Template TemplateID="t"/>')),
        { 'Doc_0/Tpls/t.xml': ofdContent(' '.repeat(50_000)) },
        template('t'),
      ),
      'archive-bomb',
      { inflated: 5_000_000 },
    ],
  ]
  test.each(refused.map(([name, bytes, code, limits = {}]) => [name, bytes, code, limits] as const))(
    'refuses %s',
    (_, bytes, code, limits) => {
      expect(() => read(bytes, limits)).toThrow(expect.objectContaining({ code }))
    },
  )

  test('lines drawn by the fixtures are rulings', () => {
    expect(rules(page(ofdLine(10, 10, 60, 10) + ofdLine(10, 10, 10, 30)))).toEqual(['— 10–60 at 10', '| 10–30 at 10'])
  })
})

import { read } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type SheetXml, type WorkbookOptions, workbookOf } from '../fixtures/workbook-of.ts'
import { annotate } from './annotate.ts'
import type { Note } from './note.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const rows = (...texts: readonly (readonly string[])[]): string =>
  `<sheetData>${texts
    .map((cells, y) => {
      const xml = cells.map((text, x) => `<c r="${'ABC'[x]}${y + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)
      return `<row r="${y + 1}">${xml.join('')}</row>`
    })
    .join('')}</sheetData>`
const two = rows(['项目名称', '绿化'], ['主管部门', '林业局'])

const note = (row: number, column: number, heading = '错误', sheet = '表1'): Note => ({
  place: { sheet, table: 1, row, column },
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

/** What another program finds: the text of the comment at each cell of each sheet. */
const commentsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => {
  const book = read(bytes.slice())
  const found: [string, string][] = []
  for (const [name, sheet] of Object.entries(book.Sheets))
    for (const [cell, content] of Object.entries(sheet))
      if (!cell.startsWith('!')) for (const { t } of content.c ?? []) found.push([`${name}!${cell}`, t ?? ''])
  return Object.fromEntries(found)
}

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

describe('comments at cells', () => {
  test('each at its own, on its own sheet; several at one cell in one comment', async () => {
    const bytes = workbookOf([
      { name: '表1', xml: two },
      { name: '表2', xml: two },
    ])
    const notes = [note(2, 2, '一'), note(1, 2, '二', '表2'), note(2, 2, '三')]
    const { bytes: out, placed } = await annotated(bytes, notes)
    expect(placed.map(({ at }) => at)).toEqual(['place', 'place', 'place'])
    expect(commentsOf(out)).toEqual({ '表1!B2': '一\n请改。\n\n三\n请改。', '表2!B1': '二\n请改。' })
    expect((await annotated(bytes, notes)).bytes).toEqual(out)
  })

  test('an empty cell, and one under a merged area: what it covers', async () => {
    const xml = `${rows(['项目名称', '绿化', ''], ['主管部门', '林业局', '处'])}<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>`
    const { bytes: out, placed } = await annotated(workbookOf([{ name: '表1', xml }]), [note(1, 3)])
    expect(placed.map(({ at }) => at)).toEqual(['place'])
    expect(Object.keys(commentsOf(out))).toEqual(['表1!B1'])
  })

  test('a place that the sheet does not have', async () => {
    const { bytes: out, placed } = await annotated(workbookOf([{ name: '表1', xml: two }]), [note(2, 9)])
    expect(placed.map(({ at }) => at)).toEqual(['near'])
    expect(commentsOf(out)).toEqual({ '表1!A2': '错误\n另一处\n请改。' })
  })
})

describe('the file goes out as it came', () => {
  const withParts = (parts: WorkbookOptions['parts'], xml = two) =>
    workbookOf([{ name: '表1', xml } satisfies SheetXml], { parts: parts ?? {} })

  test('the sheet gets one element, where its schema wants it', async () => {
    const behind = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>'
    const last = '<tableParts count="0"/>'
    const bytes = withParts({}, `${two}${behind}${last}`)
    const { bytes: out } = await annotated(bytes, [note(1, 1)])
    const [before, after] = [part(bytes, 'xl/worksheets/sheet1.xml'), part(out, 'xl/worksheets/sheet1.xml')]
    const added = `<legacyDrawing xmlns:r="${office}" r:id="rId2"/>`
    expect(after).toBe(before.replace(last, `${added}${last}`))
    expect(part(out, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Id="rId2"')
    for (const name of Object.keys(unzipSync(bytes)))
      if (!/sheet1\.xml$|Content_Types/.test(name)) expect(part(out, name)).toBe(part(bytes, name))
  })

  test('comments and drawings that are there stay', async () => {
    const comments = `<comments xmlns="${main}"><authors><author>张</author></authors><commentList><comment ref="B1" authorId="0"><text><t>旧</t></text></comment></commentList></comments>`
    const drawing =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1030" type="#_x0000_t202"><br></v:shape></xml>'
    const bytes = withParts(
      {
        'xl/comments1.xml': comments,
        'xl/drawings/vmlDrawing1.vml': drawing,
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
          ['comments', '../comments1.xml'],
        ),
      },
      `${two}<legacyDrawing xmlns:r="${office}" r:id="rId1"/>`,
    )
    const { bytes: out } = await annotated(bytes, [note(1, 2), note(2, 1)])
    expect(commentsOf(out)).toEqual({ '表1!B1': '旧\n\n错误\n请改。', '表1!A2': '错误\n请改。' })
    expect(Object.keys(unzipSync(out))).toEqual(Object.keys(unzipSync(bytes)))
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels', '[Content_Types].xml'])
      expect(part(out, name)).toBe(part(bytes, name))
    const shapes = part(out, 'xl/drawings/vmlDrawing1.vml')
    expect(shapes.startsWith(part(bytes, 'xl/drawings/vmlDrawing1.vml').slice(0, -'</xml>'.length))).toBe(true)
    expect(shapes.match(/id="_x0000_s\d+"/g)).toEqual(['id="_x0000_s1030"', 'id="_x0000_s1031"'])
  })

  test('a cell that people discuss in a thread: the cell before it', async () => {
    const bytes = withParts({
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2"/></ThreadedComments>',
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['threadedComment', '../threadedComments/threadedComment1.xml']),
    })
    const { bytes: out, placed } = await annotated(bytes, [note(2, 2)])
    expect(placed.map(({ at }) => at)).toEqual(['near'])
    expect(Object.keys(commentsOf(out))).toEqual(['表1!A2'])
  })
})

import type { LayoutDocument, LayoutTable } from '@jiheng/core/layout'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortBlocks, shortLayout, usedColumns } from './fixtures/grids-of-layout.ts'
import { type CellSpec, paragraph, tableOf } from './fixtures/layout-builder.ts'
import { awkward, longTable, selfEvaluation, wholeDocument } from './fixtures/layouts.ts'
import { openFile, writeDocument, writeDocx, writeHtml } from './index.ts'
import { cleanText } from './layout/clean-text.ts'

const writers: readonly (readonly [name: string, write: (layout: LayoutDocument) => Promise<Uint8Array>])[] = [
  ['docx', writeDocx],
  ['html', async (layout) => new TextEncoder().encode(writeHtml(layout))],
]

async function readBack(bytes: Uint8Array) {
  const opened = await openFile(bytes, 'x')
  if (opened.kind !== 'blocks') throw new Error(JSON.stringify(opened))
  return shortBlocks(opened.blocks.blocks)
}
const documentOf = (...parts: LayoutDocument['parts']): LayoutDocument => ({ title: '题', lang: 'zh-CN', parts })

describe.each(writers)('what a layout prints is read back: %s', (_, write) => {
  const cases: readonly (readonly [name: string, layout: LayoutDocument])[] = [
    ['a self-evaluation', documentOf(selfEvaluation)],
    ['awkward texts', documentOf(awkward)],
    ['a long landscape table with header rows', documentOf(longTable)],
    ['a whole publication', wholeDocument],
    ['two tables side by side', documentOf(selfEvaluation, awkward, { kind: 'page-break' }, selfEvaluation)],
  ]
  test.each(cases)('%s', async (_, layout) => {
    expect(await readBack(await write(layout))).toEqual(shortLayout(layout))
  })

  test('any table', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.array(texts, { maxLength: 3 }), async (table, paragraphs) => {
        const heads = paragraphs.filter((text) => text.trim() !== '').map((text) => paragraph('note', text))
        const layout = documentOf(...heads, table)
        expect(await readBack(await write(layout))).toEqual(shortLayout(layout))
      }),
      { numRuns: 60 },
    )
  })
})

describe('what a workbook prints is read back', () => {
  /** A sheet has neither rows without a text nor columns in which nothing ends, and does not say which rows repeat. */
  const tablesOf = (list: ReturnType<typeof shortLayout>) =>
    usedColumns(list).map(({ rows }) => rows.map(({ cells }) => cells))
  const linesOf = (list: ReturnType<typeof shortLayout>) => list.filter(({ kind }) => kind === 'paragraph')

  const cases: readonly (readonly [name: string, layout: LayoutDocument])[] = [
    ['a self-evaluation', documentOf(selfEvaluation)],
    ['awkward texts', documentOf(awkward)],
    ['a long landscape table with header rows', documentOf(longTable)],
    ['a whole publication', wholeDocument],
    ['two tables that touch', documentOf(selfEvaluation, awkward, { kind: 'page-break' }, selfEvaluation)],
  ]
  test.each(cases)('%s', async (_, layout) => {
    const read = await readBack(await writeDocument(layout, 'xlsx'))
    const printed = shortLayout(layout)
    expect(linesOf(read)).toEqual(linesOf(printed))
    expect(tablesOf(read)).toEqual(tablesOf(printed))
  })

  test('any table whose rows show something', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.array(texts, { maxLength: 3 }), async (table, paragraphs) => {
        const shown = { ...table, rows: table.rows.map(({ cells }) => ({ cells: cells.map(withText) })) }
        fc.pre(shown.rows.every(({ cells }) => cells.length > 0))
        const heads = paragraphs
          .filter((text) => text.trim() !== '')
          .map((text) => paragraph('note', text, { form: 0 }))
        const layout = documentOf(...heads, shown)
        const read = await readBack(await writeDocument(layout, 'xlsx'))
        expect(linesOf(read)).toEqual(linesOf(shortLayout(layout)))
        expect(tablesOf(read)).toEqual(tablesOf(shortLayout(layout)))
      }),
      { numRuns: 60 },
    )
  })
})

const withText = (cell: LayoutTable['rows'][number]['cells'][number]) =>
  cell.text.trim() === '' ? { ...cell, text: '文' } : cell

/** Texts as a layout may hold them, already without what no file can hold. */
const texts = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('≥8 个', '甲\n乙', ' 甲\t乙 ', '<&>"\'', ''))
  .map(cleanText)

/** A table of up to 5 × 6 in which some cells reach right or down, every place covered. */
const tables: fc.Arbitrary<LayoutTable> = fc
  .record({
    columns: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
    rows: fc.integer({ min: 1, max: 6 }),
    headers: fc.subarray([0, 1, 2, 3, 4, 5]),
    cells: fc.array(
      fc.record({
        text: texts,
        colspan: fc.integer({ min: 1, max: 3 }),
        rowspan: fc.integer({ min: 1, max: 3 }),
        inferred: fc.boolean(),
      }),
      { minLength: 30, maxLength: 30 },
    ),
  })
  .map(({ columns, rows, headers, cells }) => {
    const supply = cells.values()
    const covered = Array.from({ length: rows }, () => columns.map(() => false))
    const specs = covered.map((line, top) => {
      const row: CellSpec[] = []
      for (let column = 0; column < columns.length; column++) {
        if (line[column] === true) continue
        const given = supply.next().value ?? { text: '', colspan: 1, rowspan: 1, inferred: false }
        let colspan = 1
        while (colspan < given.colspan && column + colspan < columns.length && line[column + colspan] === false)
          colspan++
        const rowspan = Math.min(given.rowspan, rows - top)
        for (const below of covered.slice(top, top + rowspan)) below.fill(true, column, column + colspan)
        const { inferred, text } = given
        const blank = text.trim() === ''
        row.push({ text, colspan, rowspan, ...(inferred && !blank && { inferred }) })
      }
      return row
    })
    return tableOf(columns, specs, { headers })
  })

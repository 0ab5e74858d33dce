import type { LayoutDocument } from '@jiheng/core/layout'
import { beforeAll, expect, test } from 'vitest'
import { shortBlocks, shortLayout, usedColumns } from '../../fixtures/grids-of-layout.ts'
import { tableOf } from '../../fixtures/layout-builder.ts'
import { wholeDocument } from '../../fixtures/layouts.ts'
import { pdfPages, pdfPapers } from '../../fixtures/printed-pages.ts'
import { savedByLibreOffice } from '../../fixtures/saved-by-libreoffice.ts'
import { describeWith } from '../../fixtures/with-tools.ts'
import { openFile } from '../../open/index.ts'
import { writeXlsx } from './write-xlsx.ts'

const amounts = ['1,234.50', '99.17%', '10', '0.535', '-3', '007', '—', '=1+1', '1234567890123.45', '100.0%']
/** A publication with everything, and a form of numbers. */
const layout: LayoutDocument = {
  ...wholeDocument,
  parts: [
    ...wholeDocument.parts,
    { kind: 'page-break' },
    tableOf(
      [1, 1],
      amounts.map((text) => [{ text, input: 'amount' }, text]),
      { caption: '数字', form: 4 },
    ),
  ],
}

describeWith(['soffice', 'pdftotext'], 'libreoffice-calc poppler-utils', 'our workbook in LibreOffice', () => {
  let ours: Uint8Array
  let printed: Uint8Array
  const savedAs = (to: string): Uint8Array => {
    const [file] = savedByLibreOffice([ours], 'xlsx', to)
    if (!file) throw new Error(`LibreOffice saved no ${to}`)
    return file
  }

  beforeAll(async () => {
    ours = await writeXlsx(layout)
    printed = savedAs('pdf')
  }, 180_000)

  test('the paper is A4 and turns for the landscape table', () => {
    expect(pdfPapers(printed)).toEqual(['595×841', '841×595', '595×841'])
  })

  test('every page has its number', () => {
    pdfPages(printed).forEach((page, index) => {
      expect(page).toMatch(new RegExp(`— ?${index + 1} ?—$`))
    })
  })

  test('header rows repeat on every page of their table, those in mid-form too', () => {
    const targets = pdfPages(printed).filter((page) => page.includes('号古树复壮'))
    expect(targets.length).toBeGreaterThan(1)
    for (const page of targets) expect(page).toContain('三级指标')
    const long = pdfPages(printed).filter((page) => /任务 ?\d+/.test(page))
    expect(long.length).toBeGreaterThan(3)
    for (const page of long) expect(page).toContain('完成时限')
  })

  test.each(['xls', 'xlsx'])(
    'saved again as %s, tables and lines are read the same',
    async (to) => {
      const opened = await openFile(savedAs(to), `a.${to}`)
      if (opened.kind !== 'blocks') throw new Error(JSON.stringify(opened))
      const read = shortBlocks(opened.blocks.blocks)
      const printed = shortLayout(layout)
      const cellsOf = (list: typeof printed) => usedColumns(list).map(({ rows }) => rows.map(({ cells }) => cells))
      expect(cellsOf(read)).toEqual(cellsOf(printed))
      const linesOf = (list: typeof printed) => list.filter(({ kind }) => kind === 'paragraph')
      expect(linesOf(read)).toEqual(linesOf(printed))
    },
    120_000,
  )
})

import { beforeAll, expect, test } from 'vitest'
import { shortBlocks, shortLayout, usedColumns } from './fixtures/grids-of-layout.ts'
import { wholeDocument } from './fixtures/layouts.ts'
import { pdfPages, pdfPapers } from './fixtures/printed-pages.ts'
import { savedByLibreOffice } from './fixtures/saved-by-libreoffice.ts'
import { describeWith } from './fixtures/with-tools.ts'
import { openFile, writeDocx } from './index.ts'

describeWith(['soffice', 'pdftotext'], 'libreoffice-writer poppler-utils', 'our docx in LibreOffice', () => {
  let ours: Uint8Array
  let printed: Uint8Array
  const savedAs = (to: string): Uint8Array => {
    const [file] = savedByLibreOffice([ours], 'docx', to)
    if (!file) throw new Error(`LibreOffice saved no ${to}`)
    return file
  }

  beforeAll(async () => {
    ours = await writeDocx(wholeDocument)
    printed = savedAs('pdf')
  }, 180_000)

  test('the paper is A4 and turns for the landscape table', () => {
    expect(pdfPapers(printed)).toEqual(['595×841', '841×595', '595×841'])
  })

  test('every page has its number, none is empty', () => {
    pdfPages(printed).forEach((page, index) => {
      expect(page).toMatch(new RegExp(`— ?${index + 1} ?—$`))
      expect(page.length).toBeGreaterThan(30)
    })
  })

  test('header rows repeat on every page of their table', () => {
    const long = pdfPages(printed).filter((page) => /任务\d+ /.test(page) || /任务 ?\d+/.test(page))
    expect(long.length).toBeGreaterThan(3)
    for (const page of long) expect(page).toContain('完成时限')
    const targets = pdfPages(printed).filter((page) => page.includes('号古树复壮'))
    expect(targets.length).toBeGreaterThan(1)
    for (const page of targets) expect(page).toContain('三级指标')
  })

  test('saved again by LibreOffice, the tables are read the same', async () => {
    const opened = await openFile(savedAs('docx'), 'a.docx')
    expect(opened.kind === 'blocks' && usedColumns(shortBlocks(opened.blocks.blocks))).toEqual(
      usedColumns(shortLayout(wholeDocument)),
    )
  }, 120_000)
})

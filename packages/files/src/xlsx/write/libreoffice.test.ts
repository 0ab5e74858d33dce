import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LayoutDocument } from '@jiheng/core/layout'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shortBlocks, shortLayout, usedColumns } from '../../fixtures/grids-of-layout.ts'
import { tableOf } from '../../fixtures/layout-builder.ts'
import { wholeDocument } from '../../fixtures/layouts.ts'
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
  let folder = ''
  const convert = (to: string) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, to),
        join(folder, 'a.xlsx'),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    )
  const pages = () =>
    execFileSync('pdftotext', ['-layout', join(folder, 'pdf', 'a.pdf'), '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/[ \n]+/g, ' ').trim())

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jiheng-'))
    writeFileSync(join(folder, 'a.xlsx'), await writeXlsx(layout))
    convert('pdf')
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('the paper is A4 and turns for the landscape table', () => {
    const info = execFileSync('pdfinfo', ['-f', '1', '-l', '99', join(folder, 'pdf', 'a.pdf')], { encoding: 'utf8' })
    const sizes = Array.from(
      info.matchAll(/Page +\d+ size: +(\d+)[.\d]* x (\d+)/g),
      ([, width, height]) => `${width}×${height}`,
    )
    expect(sizes.filter((size, index) => size !== sizes[index - 1])).toEqual(['595×841', '841×595', '595×841'])
  })

  test('every page has its number', () => {
    pages().forEach((page, index) => {
      expect(page).toMatch(new RegExp(`— ?${index + 1} ?—$`))
    })
  })

  test('header rows repeat on every page of their table, those in mid-form too', () => {
    const targets = pages().filter((page) => page.includes('号古树复壮'))
    expect(targets.length).toBeGreaterThan(1)
    for (const page of targets) expect(page).toContain('三级指标')
    const long = pages().filter((page) => /任务 ?\d+/.test(page))
    expect(long.length).toBeGreaterThan(3)
    for (const page of long) expect(page).toContain('完成时限')
  })

  test.each(['xls', 'xlsx'])(
    'saved again as %s, tables and lines are read the same',
    async (to) => {
      convert(to)
      const opened = await openFile(readFileSync(join(folder, to, `a.${to}`)), `a.${to}`)
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

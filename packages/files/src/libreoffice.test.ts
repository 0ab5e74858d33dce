import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shortBlocks, shortLayout, usedColumns } from './fixtures/grids-of-layout.ts'
import { wholeDocument } from './fixtures/layouts.ts'
import { describeWith } from './fixtures/with-tools.ts'
import { openFile, writeDocx } from './index.ts'

describeWith(['soffice', 'pdftotext'], 'libreoffice-writer poppler-utils', 'our docx in LibreOffice', () => {
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
        join(folder, 'a.docx'),
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
    writeFileSync(join(folder, 'a.docx'), await writeDocx(wholeDocument))
    convert('pdf')
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('the paper is A4 and turns for the landscape table', () => {
    const info = execFileSync('pdfinfo', ['-f', '1', '-l', '99', join(folder, 'pdf', 'a.pdf')], { encoding: 'utf8' })
    const sizes = Array.from(
      info.matchAll(/Page +\d+ size: +(\d+)[.\d]* x (\d+)/g),
      ([, width, height]) => `${width}×${height}`,
    )
    const turns = sizes.filter((size, index) => size !== sizes[index - 1])
    expect(turns).toEqual(['595×841', '841×595', '595×841'])
  })

  test('every page has its number, none is empty', () => {
    pages().forEach((page, index) => {
      expect(page).toMatch(new RegExp(`— ?${index + 1} ?—$`))
      expect(page.length).toBeGreaterThan(30)
    })
  })

  test('header rows repeat on every page of their table', () => {
    const long = pages().filter((page) => /任务\d+ /.test(page) || /任务 ?\d+/.test(page))
    expect(long.length).toBeGreaterThan(3)
    for (const page of long) expect(page).toContain('完成时限')
    const targets = pages().filter((page) => page.includes('号古树复壮'))
    expect(targets.length).toBeGreaterThan(1)
    for (const page of targets) expect(page).toContain('三级指标')
  })

  test('saved again by LibreOffice, the tables are read the same', async () => {
    convert('docx')
    const opened = await openFile(readFileSync(join(folder, 'docx', 'a.docx')), 'a.docx')
    expect(opened.kind === 'blocks' && usedColumns(shortBlocks(opened.blocks.blocks))).toEqual(
      usedColumns(shortLayout(wholeDocument)),
    )
  }, 120_000)
})

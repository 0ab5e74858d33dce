import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shortBlocks, usedColumns } from './fixtures/grids-of-layout.ts'
import { awkward, longTable, selfEvaluation, wholeDocument } from './fixtures/layouts.ts'
import { describeWith } from './fixtures/with-tools.ts'
import { openFile, writeDocx } from './index.ts'

const layouts = {
  whole: wholeDocument,
  evaluation: { ...wholeDocument, parts: [selfEvaluation] },
  awkward: { ...wholeDocument, parts: [awkward] },
  long: { ...wholeDocument, parts: [longTable] },
}

/** LibreOffice keeps header rows only at the head of a table, and of those not all in every format. */
const withoutHeaders = (bytes: Uint8Array) =>
  openFile(bytes, 'a').then((opened) => {
    if (opened.kind !== 'blocks') throw new Error(opened.kind === 'unreadable' ? opened.code : opened.kind)
    const short = shortBlocks(opened.blocks.blocks)
    return {
      paragraphs: short.filter(({ kind }) => kind === 'paragraph'),
      tables: usedColumns(short).map(({ rows }) => rows.map(({ cells }) => cells)),
    }
  })

describeWith(['soffice'], 'libreoffice-writer', 'our docx saved by LibreOffice in older formats', () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jiheng-'))
    const names = Object.keys(layouts).map((name) => join(folder, `${name}.docx`))
    for (const [name, layout] of Object.entries(layouts))
      writeFileSync(join(folder, `${name}.docx`), await writeDocx(layout))
    for (const to of ['doc', 'odt', 'rtf'])
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          to,
          '--outdir',
          folder,
          ...names,
        ],
        { stdio: 'ignore', timeout: 120_000 },
      )
  }, 400_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  describe.each(['doc', 'odt', 'rtf'])('%s', (to) => {
    test.each(Object.keys(layouts))('every paragraph and cell of %s is that of the docx', async (name) => {
      const read = (ending: string) => withoutHeaders(readFileSync(join(folder, `${name}.${ending}`)))
      expect(await read(to)).toEqual(await read('docx'))
    })
  })
})

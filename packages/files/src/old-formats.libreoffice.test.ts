import { beforeAll, describe, expect, test } from 'vitest'
import { shortBlocks, usedColumns } from './fixtures/grids-of-layout.ts'
import { awkward, longTable, selfEvaluation, wholeDocument } from './fixtures/layouts.ts'
import { savedByLibreOffice } from './fixtures/saved-by-libreoffice.ts'
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
  const names = Object.keys(layouts)
  const files = new Map<string, readonly Uint8Array[]>()
  beforeAll(async () => {
    const ours = await Promise.all(Object.values(layouts).map(writeDocx))
    files.set('docx', ours)
    for (const to of ['doc', 'odt', 'rtf']) files.set(to, savedByLibreOffice(ours, 'docx', to))
  }, 400_000)

  describe.each(['doc', 'odt', 'rtf'])('%s', (to) => {
    test.each(names)('every paragraph and cell of %s is that of the docx', async (name) => {
      const read = (ending: string) => withoutHeaders(files.get(ending)?.[names.indexOf(name)] ?? new Uint8Array())
      expect(await read(to)).toEqual(await read('docx'))
    })
  })
})

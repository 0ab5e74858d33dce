import type { LayoutDocument, LayoutTable } from '@jiheng/core/layout'
import { strToU8, zipSync } from 'fflate'
import { cleanText } from '../layout/clean-text.ts'
import { fitTable } from '../layout/fit-table.ts'
import { pageRuns } from '../layout/page-runs.ts'
import { type Sheet, sheets } from '../layout/sheets.ts'
import { coreProperties } from './core-properties.ts'
import { bookmarksOf } from './docx-bookmarks.ts'
import { fontTable } from './docx-fonts.ts'
import { docxFrame } from './docx-frame.ts'
import { docxBody } from './docx-section.ts'
import { pagesOf } from './estimate-pages.ts'
import type { DocxFit } from './table-measures.ts'

/**
 * A Word document with the official look (GB/T 9704): A4, prose in 3号 仿宋, tables with merged cells on a fixed grid. A
 * table that is too wide gets smaller type, then the paper turns, then it is A3. The same layout gives the same bytes.
 *
 * @throws {NotWritable} `too-much` columns, where not even A3 can hold them
 * @throws {Error} where cells of the layout overlap
 *
 * @example
 * await writeFile('目标表.docx', await writeDocx(layoutDisclosure(disclosure)))
 */
export async function writeDocx(layout: LayoutDocument): Promise<Uint8Array> {
  const { parts, root, footer } = await docxFrame()
  const fits = new Map(
    layout.parts.flatMap((part): (readonly [LayoutTable, { sheet: Sheet; fit: DocxFit }])[] => {
      if (part.kind !== 'table') return []
      const { sheet, size } = fitTable(part)
      return [[part, { sheet, fit: { sheet: sheets[sheet], size: size as DocxFit['size'] } }]]
    }),
  )
  const fitOf = (table: LayoutTable): DocxFit => fits.get(table)?.fit ?? { sheet: sheets.portrait, size: 10.5 }
  const laid = pageRuns<Sheet>(layout, (table) => fits.get(table)?.sheet ?? 'portrait')
  const runs = laid.length > 0 ? laid : [{ orientation: 'portrait' as const, parts: [] }]
  const bookmarks = bookmarksOf(layout)
  const pages = bookmarks.levels > 0 ? pagesOf(runs, fitOf) : new Map<string, number>()
  const body = docxBody(runs, { bookmarks, fitOf, pageOf: (anchor) => pages.get(anchor), footer })
  const { '[Content_Types].xml': types = new Uint8Array(), ...rest } = parts
  const files = {
    // First, where strict readers look for it.
    '[Content_Types].xml': types,
    ...rest,
    'word/document.xml': strToU8(`${root}<w:body>${body}</w:body></w:document>`),
    'word/fontTable.xml': strToU8(fontTable()),
    'docProps/core.xml': strToU8(coreProperties(cleanText(layout.title), layout.lang)),
  }
  // Without dates: equal content is equal bytes.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

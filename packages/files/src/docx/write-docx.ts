import type { LayoutDocument } from '@jiheng/core/layout'
import { Document, Packer } from 'docx'
import { cleanText } from '../layout/clean-text.ts'
import { pageRuns } from '../layout/page-runs.ts'
import { splitTable } from '../layout/split-table.ts'
import { coreProperties } from './core-properties.ts'
import { fontTable } from './docx-fonts.ts'
import { docxSection } from './docx-section.ts'
import { docxStyles } from './docx-styles.ts'
import { finishDocumentXml } from './finish-document-xml.ts'
import { repack } from './repack.ts'

/**
 * A Word document with the official look (GB/T 9704): A4, prose in 3号 仿宋, tables with merged cells on a fixed grid.
 * The same layout gives the same bytes.
 *
 * @throws {Error} where cells of the layout overlap
 *
 * @example
 * await writeFile('目标表.docx', await writeDocx(layoutDisclosure(disclosure)))
 */
export async function writeDocx(layout: LayoutDocument): Promise<Uint8Array> {
  const title = cleanText(layout.title)
  const runs = pageRuns(layout)
  const document = new Document({
    title,
    styles: docxStyles,
    sections: (runs.length > 0 ? runs : [{ orientation: 'portrait' as const, parts: [] }]).map(docxSection),
  })
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(title, layout.lang) },
  ])
  const captions = runs.flatMap((run) =>
    run.parts.flatMap((part) =>
      part.kind === 'table' ? splitTable(part).map(({ caption }) => cleanText(caption)) : [],
    ),
  )
  return repack(packed, (xml) => finishDocumentXml(xml, captions))
}

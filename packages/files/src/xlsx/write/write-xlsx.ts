import type { LayoutDocument } from '@jiheng/core/layout'
import { strToU8 } from 'fflate'
import { coreProperties } from '../../docx/core-properties.ts'
import { cleanText } from '../../layout/clean-text.ts'
import { packParts } from '../../zip/pack-parts.ts'
import { columnName } from './cell-name.ts'
import { checkRows, checkSize } from './check-size.ts'
import { quotedSheet, sheetNames } from './sheet-name.ts'
import { sheetParts } from './sheet-parts.ts'
import { sheetPlan } from './sheet-plan.ts'
import { sheetTitles } from './sheet-titles.ts'
import { sheetXml } from './sheet-xml.ts'
import { styleBook } from './styles-xml.ts'
import { textBook } from './text-book.ts'
import { contentTypes, packageRelationships, workbookRelationships, workbookXml } from './workbook-xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A workbook with the official look: a form a sheet, cover, contents and prose on sheets of their own; amounts as
 * numbers, merged cells, rows as high as their texts need, A4 one page wide, header rows on every page. The same layout
 * and options give the same bytes.
 *
 * Our reader knows cells again by their named styles, which spreadsheet programs keep.
 *
 * @throws {NotWritable} `too-much` for more characters, columns or rows than Excel lets a cell or sheet have
 * @throws {Error} where cells of the layout overlap
 *
 * @example
 * await writeFile('目标表.xlsx', await writeXlsx(layoutDisclosure(disclosure)))
 */
export async function writeXlsx(layout: LayoutDocument, options: { readonly date?: string } = {}): Promise<Uint8Array> {
  const found = sheetParts(layout)
  const sheets = found.length > 0 ? found : [{ parts: [] }]
  const names = sheetNames(sheetTitles(sheets))
  const sheetByAnchor = new Map(
    sheets.flatMap(({ parts }, index) =>
      parts.flatMap((part) => ('anchor' in part && part.anchor !== undefined ? [[part.anchor, index] as const] : [])),
    ),
  )
  const plans = sheets.map((parts, index) => {
    checkSize(parts, names[index] ?? '')
    const plan = sheetPlan(parts, (anchor) => {
      const at = sheetByAnchor.get(anchor)
      return at === undefined ? undefined : at + 1
    })
    checkRows(plan.rows.length, names[index] ?? '')
    return plan
  })
  const target = (anchor: string): string | undefined => {
    const at = sheetByAnchor.get(anchor)
    return at === undefined ? undefined : `${quotedSheet(names[at] ?? '')}!A${plans[at]?.anchors.get(anchor) ?? 1}`
  }
  const styles = styleBook()
  const texts = textBook()
  const worksheets = plans.map((plan, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(plan, index === 0, styles, texts, target),
  ])
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(plans.length),
    '_rels/.rels': packageRelationships(),
    'docProps/core.xml': coreProperties(cleanText(layout.title), layout.lang, options.date),
    'xl/workbook.xml': workbookXml(
      plans.map(({ titles, filter, columns }, index) => ({
        name: names[index] ?? '',
        ...(titles && { titles }),
        ...(filter && { filter: { rows: filter, last: columnName(columns.length) } }),
      })),
    ),
    'xl/_rels/workbook.xml.rels': workbookRelationships(plans.length),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': texts.xml(),
    ...Object.fromEntries(worksheets),
  }
  return packParts(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(xml.startsWith('<?xml') ? xml : declaration + xml)]),
    ),
  )
}

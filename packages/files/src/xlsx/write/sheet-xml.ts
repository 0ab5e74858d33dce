import { docxFonts } from '../../docx/docx-fonts.ts'
import { escapeXml } from '../../docx/escape-xml.ts'
import { type Sheet, sheets } from '../../layout/sheets.ts'
import { cellName } from './cell-name.ts'
import type { SheetPlan } from './sheet-plan.ts'
import type { SheetRow } from './sheet-rows.ts'
import { columnWidth } from './sheet-units.ts'
import type { StyleBook } from './styles-xml.ts'
import type { TextBook } from './text-book.ts'

const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4)
/** In the list of papers that printers and programs share: A4 and A3. */
const setUps: Readonly<Record<Sheet, string>> = {
  portrait: 'paperSize="9" orientation="portrait"',
  landscape: 'paperSize="9" orientation="landscape"',
  wide: 'paperSize="8" orientation="landscape"',
}
/** The page number in dashes, 4号. */
const footer = `&C&"${docxFonts.table.name},常规"&14— &P —`

/**
 * One worksheet. Elements stand in the order that the standard fixes.
 *
 * @param target Where a link leads, as a reference; undefined where nothing has the name.
 */
export function sheetXml(
  plan: SheetPlan,
  first: boolean,
  styles: StyleBook,
  texts: TextBook,
  target: (anchor: string) => string | undefined,
): string {
  const last = cellName({ row: Math.max(1, plan.rows.length), column: plan.columns.length })
  const columns = plan.columns.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${columnWidth(width)}" customWidth="1"/>`,
  )
  const merged = plan.merged.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}"/>`,
  )
  const links = [...plan.links].flatMap(([row, name]) => {
    const location = target(name)
    return location === undefined ? [] : [`<hyperlink ref="A${row}" location="${escapeXml(location)}"/>`]
  })
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen(plan)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="13.5"/>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${plan.rows.map((row, index) => rowXml(row, index + 1, styles, texts)).join('')}</sheetData>`,
    plan.filter === undefined ? '' : `<autoFilter ref="${filterRange(plan.filter, plan.columns.length)}"/>`,
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<printOptions horizontalCentered="1"/>',
    margins(sheets[plan.sheet]),
    `<pageSetup ${setUps[plan.sheet]} fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`,
    // Years, codes and values are texts on purpose: no program need mark them.
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('')
}

/** The cells of a list with its header, as a reference. */
const filterRange = ([from, to]: NonNullable<SheetPlan['filter']>, columns: number): string =>
  `A${from}:${cellName({ row: to, column: columns })}`

/** Header rows on top of a sheet stay in sight. */
const frozen = ({ titles, rows }: SheetPlan): string =>
  titles?.[0] === 1 && titles[1] < rows.length
    ? `<pane ySplit="${titles[1]}" topLeftCell="A${titles[1] + 1}" activePane="bottomLeft" state="frozen"/>`
    : ''

const margins = ({ left, right, top, bottom, footer: foot }: (typeof sheets)[Sheet]): string =>
  `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"` +
  ` header="${inches(15)}" footer="${inches(foot)}"/>`

function rowXml({ height, cells }: SheetRow, row: number, styles: StyleBook, texts: TextBook): string {
  const written = cells.map(({ column, look, value }) => {
    const at = `r="${cellName({ row, column })}" s="${styles.numberOf(look)}"`
    if (value === undefined) return `<c ${at}/>`
    return typeof value === 'number'
      ? `<c ${at}><v>${value}</v></c>`
      : `<c ${at} t="s"><v>${texts.numberOf(value)}</v></c>`
  })
  return `<row r="${row}" ht="${height}" customHeight="1">${written.join('')}</row>`
}

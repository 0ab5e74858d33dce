import type { LayoutCell, LayoutTable } from '@jiheng/core/layout'
import { cleanText } from '../layout/clean-text.ts'
import { layoutSlots, type Slot } from '../layout/layout-slots.ts'
import { type RowMeasures, rowHeights } from '../layout/row-heights.ts'
import { typeArea } from '../layout/sheets.ts'
import { splitTable } from '../layout/split-table.ts'
import { withoutTail } from '../layout/tail-row.ts'
import { wholeWidths } from '../layout/whole-widths.ts'
import type { Bookmarks } from './docx-bookmarks.ts'
import { cellStyleIds } from './docx-styles.ts'
import { type ParagraphLook, paragraphXml, shownRuns } from './docx-text.ts'
import { twips } from './docx-units.ts'
import { escapeXml } from './escape-xml.ts'
import { rowsTogether, wholeRows } from './kept-rows.ts'
import { jointStyle } from './our-styles.ts'
import { type DocxFit, tableMeasures } from './table-measures.ts'

type CellLook = Pick<ParagraphLook, 'style' | 'keepNext'>

interface RowLook {
  readonly fit: DocxFit
  readonly keepNext: boolean
}

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')

/** A table in pieces where header rows stand in its middle, so that each piece repeats its own, and where they end. */
export const docxPieces = (table: LayoutTable): readonly LayoutTable[] =>
  splitTable(table)
    .flatMap(withoutTail)
    .map(({ table: piece }) => piece)

/** A table, its pieces one below the other without a gap. */
export const docxTables = (table: LayoutTable, fit: DocxFit, bookmarks: Bookmarks): string =>
  docxPieces(table)
    .map((piece, index) =>
      index === 0
        ? docxTable(piece, fit, bookmarks, table.anchor)
        : paragraphXml({ style: jointStyle }, '') + docxTable(piece, fit, bookmarks, undefined),
    )
    .join('')

/**
 * A table with a fixed grid: the grid's columns, each cell's width and the table's width agree to the twip, so Word, WPS
 * and LibreOffice draw the same. Every merged cell is written in every row it crosses. Low rows stay whole (`wholeRows`),
 * and the rows that a label begins in stay together.
 */
function docxTable(table: LayoutTable, fit: DocxFit, bookmarks: Bookmarks, anchor: string | undefined): string {
  const { sheet, size } = fit
  const width = twips(typeArea(sheet).width)
  const columns = wholeWidths(table.columns, width)
  const widths = columns.map((column) => column / 20)
  const measures = tableMeasures(fit)
  const heights = rowHeights(table, widths, measures)
  const low = lowRows(table, widths, measures)
  const page = twips(typeArea(sheet).height) / 20
  const whole = wholeRows(table, heights, page)
  const together = rowsTogether(table, widths, heights, measures, page)
  let open = anchor
  const rows = layoutSlots(table).map((slots, index) => {
    const header = table.rows[index]?.header === true
    const look: RowLook = { fit, keepNext: together[index] === true }
    const cells = slots.map((slot) => {
      const cell = docxCell(slot, columns, look, bookmarks, open)
      open = undefined
      return cell
    })
    const keep = whole[index] === true ? '<w:cantSplit/>' : ''
    const repeat = header && keep !== '' ? '<w:tblHeader/>' : ''
    const least = low[index] === true ? '<w:trHeight w:val="454" w:hRule="atLeast"/>' : ''
    return `<w:tr><w:trPr>${keep}${least}${repeat}</w:trPr>${cells.join('')}</w:tr>`
  })
  const margin = size >= 10.5 ? 57 : 30
  const caption = escapeXml(cleanText(table.caption))
  const properties = [
    `<w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="20" w:type="dxa"/>',
    `<w:left w:w="${margin}" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/>`,
    '</w:tblCellMar>',
    caption === '' ? '' : `<w:tblCaption w:val="${caption}"/>`,
  ]
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')
  return `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/**
 * Which rows are no higher than the least height by what stands in them alone. The others say no least height: LibreOffice
 * leaves a row that has one and must not break on the page that it is too high for, and cuts off what does not fit.
 */
const lowRows = (table: LayoutTable, widths: readonly number[], measures: RowMeasures): readonly boolean[] => {
  const rows = table.rows.map(({ cells }) => ({ cells: cells.filter(({ rowspan }) => rowspan === 1) }))
  return rowHeights({ ...table, rows }, widths, measures).map((height) => height <= measures.lowest)
}

/** Digits are no wider, in em, in any font that programs take. */
const digit = 0.6

/** The style of a cell's size; a smaller one where a number would else be broken, which reads as two. */
function styleOf(text: string, room: number, size: DocxFit['size']): string {
  const widest = Math.max(0, ...(text.match(/[\d.,%]{2,}/g) ?? []).map(({ length }) => length * digit))
  const sizes = ([12, 10.5, 9, 7.5] as const).filter((one) => one <= size)
  return cellStyleIds[sizes.find((one) => one * widest <= room) ?? size]
}

function docxCell(
  slot: Slot,
  columns: readonly number[],
  { keepNext, fit }: RowLook,
  bookmarks: Bookmarks,
  anchor: string | undefined,
): string {
  const { column, colspan, cell } = slot
  const size = columns.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0)
  const room = size / 20 - tableMeasures(fit).sides
  const look: CellLook = { style: styleOf(cell?.text ?? '', room, fit.size), ...(keepNext && { keepNext }) }
  const merged = cell !== undefined && cell.rowspan > 1
  const properties = [
    `<w:tcW w:w="${size}" w:type="dxa"/>`,
    colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '',
    merged ? (slot.kind === 'cell' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '',
    '<w:vAlign w:val="center"/>',
  ]
  const content =
    slot.kind === 'cell' && cell !== undefined
      ? cellParagraphs(cell, look, bookmarks, anchor)
      : paragraphXml(look, bookmarks.around(anchor, ''))
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${content}</w:tc>`
}

const cellParagraphs = (cell: LayoutCell, look: CellLook, bookmarks: Bookmarks, anchor: string | undefined): string =>
  cleanText(cell.text)
    .split('\n')
    .map((line, i) => {
      const runs = shownRuns(line, cell.inferred)
      return paragraphXml({ ...look, align: cell.align }, i === 0 ? bookmarks.around(anchor, runs) : runs)
    })
    .join('')

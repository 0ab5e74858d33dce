import type { LayoutCell, LayoutTable } from '@jiheng/core/layout'
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { cleanText } from '../layout/clean-text.ts'
import { layoutSlots, type Slot } from '../layout/layout-slots.ts'
import { papers, textWidth } from '../layout/paper.ts'
import { splitTable } from '../layout/split-table.ts'
import { wholeWidths } from '../layout/whole-widths.ts'
import { textRuns } from './docx-paragraph.ts'
import { cellStyleIds } from './docx-styles.ts'
import { twips } from './docx-units.ts'
import { jointStyle } from './our-styles.ts'

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = { top: border, bottom: border, left: border, right: border }
const margin = { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 57, right: 57 }

/** From this mean column width on, in millimetres, there is room for 小四. */
const wideColumn = 25

/** A table, in pieces where header rows stand in its middle, so that each piece repeats its own. */
export const docxTables = (table: LayoutTable): readonly (Table | Paragraph)[] =>
  splitTable(table).flatMap((piece, index) =>
    index === 0 ? [docxTable(piece)] : [new Paragraph({ style: jointStyle }), docxTable(piece)],
  )

/**
 * A table with a fixed grid: the grid's columns, each cell's width and the table's width agree to the twip, so Word, WPS
 * and LibreOffice draw the same. Every merged cell is written in every row it crosses.
 */
function docxTable(table: LayoutTable): Table {
  const millimetres = textWidth(papers[table.orientation])
  const width = twips(millimetres)
  const columns = wholeWidths(table.columns, width)
  const style = cellStyleIds[millimetres / columns.length >= wideColumn ? '小四' : '五号']
  const rows = layoutSlots(table).map((slots, index) => {
    const row = table.rows[index]
    return new TableRow({
      cantSplit: true,
      height: { value: 454, rule: HeightRule.ATLEAST },
      ...(row?.header && { tableHeader: true }),
      children: slots.map((slot) => docxCell(slot, columns, style)),
    })
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    alignment: AlignmentType.CENTER,
    margins: margin,
    borders: { ...borders, insideHorizontal: border, insideVertical: border },
    rows,
  })
}

function docxCell(slot: Slot, columns: readonly number[], style: string): TableCell {
  const { column, colspan, cell } = slot
  const size = columns.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0)
  const merged = cell !== undefined && cell.rowspan > 1
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(colspan > 1 && { columnSpan: colspan }),
    ...(merged && { verticalMerge: slot.kind === 'cell' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: slot.kind === 'cell' && cell !== undefined ? cellParagraphs(cell, style) : [new Paragraph({ style })],
  })
}

const cellParagraphs = (cell: LayoutCell, style: string): readonly Paragraph[] =>
  cleanText(cell.text)
    .split('\n')
    .map(
      (line) =>
        new Paragraph({ style, alignment: alignments[cell.align], children: textRuns(line, cell.inferred === true) }),
    )

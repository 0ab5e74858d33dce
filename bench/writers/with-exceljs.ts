import type { LayoutDocument } from '@jiheng/core/layout'
import { tableOf } from '../hundred-rows.ts'
import { load, type Write } from './write.ts'

interface Cell {
  value: string
  border: object
  alignment: object
  font: object
}
interface Sheet {
  columns: object[]
  pageSetup: object
  getCell: (row: number, column: number) => Cell
  mergeCells: (top: number, left: number, bottom: number, right: number) => void
}
type Exceljs = {
  default: {
    Workbook: new () => { addWorksheet: (name: string) => Sheet; xlsx: { writeBuffer: () => Promise<Uint8Array> } }
  }
}
const thin = { style: 'thin' }

/** The same cells, merged areas, lines, widths and repeated rows; heights are not computed. */
export const withExceljs = async (layout: LayoutDocument): Promise<Write> => {
  const { default: exceljs } = (await load('exceljs')) as Exceljs
  return async () => {
    const table = tableOf(layout)
    const book = new exceljs.Workbook()
    const sheet = book.addWorksheet('表')
    sheet.columns = table.columns.map((width) => ({ width }))
    sheet.pageSetup = { paperSize: 9, fitToPage: true, fitToHeight: 0, printTitlesRow: '4:4' }
    table.rows.forEach((row, y) => {
      for (const { text, column, colspan, rowspan, align } of row.cells) {
        const cell = sheet.getCell(y + 1, column)
        cell.value = text
        cell.font = { name: '宋体', size: 10.5 }
        cell.alignment = { horizontal: align, vertical: 'middle', wrapText: true }
        cell.border = { top: thin, left: thin, bottom: thin, right: thin }
        if (colspan * rowspan > 1) sheet.mergeCells(y + 1, column, y + rowspan, column + colspan - 1)
      }
    })
    return book.xlsx.writeBuffer()
  }
}

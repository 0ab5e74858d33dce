import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import { Refusal } from '../open/refusal.ts'
import { numberFormats } from '../sheet/number-formats.ts'
import { type Area, lastSheetColumn, lastSheetRow, type Range, type Sheet, type SheetCell } from '../sheet/sheet.ts'
import { isoDay } from '../xlsx/iso-day.ts'
import { scanXml, type XmlTag } from '../xml/scan-xml.ts'
import { formatCode } from './format-code.ts'

interface Style {
  readonly parent: string | undefined
  code: string | undefined
  ruled: boolean
}

interface OpenCell {
  readonly row: number
  readonly column: number
  readonly style: string | undefined
  type: string
  text: string
}

interface OpenSheet {
  readonly name: string
  hidden: boolean
  readonly cells: SheetCell[]
  readonly merges: Area[]
  readonly ruledColumns: Set<number>
  readonly hiddenRows: Range[]
  readonly hiddenColumns: Range[]
}

/**
 * Reads the sheets of a workbook of Excel 2003 in XML. Rows and cells count on from the one before unless they give their
 * own number.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `too-many-parts`
 */
export function readXmlSheets(xml: string, limits: Limits): readonly Sheet[] {
  const counter = countParts(limits)
  const showBy = numberFormats(false)
  const styles = new Map<string, Style>()
  const sheets: OpenSheet[] = []
  let style: Style | undefined
  let row = 0
  let column = 0
  let nextColumn = 1
  let rowStyle: string | undefined
  let cell: OpenCell | undefined
  let inData = false
  /** The element whose text says whether the sheet is shown. */
  let inVisible = false

  const styleOf = (name: string | undefined): Style | undefined => styles.get(name ?? 'Default')
  const shown = ({ type, text, style: name }: OpenCell): string => {
    const own = styleOf(name)
    const code = own?.code ?? styleOf(own?.parent)?.code ?? 'General'
    const value = type === 'DateTime' ? (isoDay(text, false) ?? Number.NaN) : Number(text)
    if (type === 'Boolean') return text.trim() === '1' ? 'TRUE' : 'FALSE'
    if ((type !== 'Number' && type !== 'DateTime') || text.trim() === '' || !Number.isFinite(value)) return text
    return showBy(formatCode(code))(value)
  }
  const open = ({ name, attribute }: XmlTag) => {
    const sheet = sheets.at(-1)
    switch (name) {
      case 'Style':
        style = { parent: attribute('Parent'), code: undefined, ruled: false }
        styles.set(attribute('ID') ?? '', style)
        break
      case 'NumberFormat':
        if (style !== undefined) style.code = attribute('Format')
        break
      case 'Border':
        if (style !== undefined && /^(?:Left|Right)$/.test(attribute('Position') ?? '')) style.ruled = true
        break
      case 'Worksheet':
        sheets.push({
          name: attribute('Name') ?? '',
          hidden: false,
          cells: [],
          merges: [],
          ruledColumns: new Set(),
          hiddenRows: [],
          hiddenColumns: [],
        })
        row = 0
        nextColumn = 1
        break
      case 'Column': {
        const first = numberOf(attribute('Index'), nextColumn)
        const last = first + numberOf(attribute('Span'), 0)
        if (attribute('Hidden') === '1') sheet?.hiddenColumns.push([first, Math.min(lastSheetColumn, last)])
        nextColumn = last + 1
        break
      }
      case 'Row': {
        row = numberOf(attribute('Index'), row + 1)
        const last = row + numberOf(attribute('Span'), 0)
        if (attribute('Hidden') === '1' && row <= lastSheetRow) sheet?.hiddenRows.push([row, last])
        rowStyle = attribute('StyleID')
        column = 0
        break
      }
      case 'Cell': {
        column = numberOf(attribute('Index'), column + 1)
        cell = { row, column, style: attribute('StyleID') ?? rowStyle, type: 'String', text: '' }
        const area = {
          top: row,
          left: column,
          bottom: Math.min(lastSheetRow, row + numberOf(attribute('MergeDown'), 0)),
          right: Math.min(lastSheetColumn, column + numberOf(attribute('MergeAcross'), 0)),
        }
        if (area.bottom > area.top || area.right > area.left) {
          counter.part()
          sheet?.merges.push(area)
        }
        // The cells under a merged one are not written.
        column = area.right
        break
      }
      case 'Data':
        if (cell !== undefined) cell.type = attribute('Type') ?? 'String'
        inData = cell !== undefined
        break
      case 'Visible':
        inVisible = true
        break
    }
  }
  const close = (name: string) => {
    switch (name) {
      case 'Style':
        style = undefined
        break
      case 'Data':
        inData = false
        break
      case 'Visible':
        inVisible = false
        break
      case 'Cell': {
        const sheet = sheets.at(-1)
        if (cell === undefined || sheet === undefined) break
        counter.part()
        const text = shown(cell)
        const ruled = styleOf(cell.style)?.ruled === true
        const inSheet = cell.row <= lastSheetRow && cell.column <= lastSheetColumn
        if (inSheet && text.trim() !== '') sheet.cells.push({ row: cell.row, column: cell.column, text, ruled })
        else if (inSheet && ruled) sheet.ruledColumns.add(cell.column)
        cell = undefined
        break
      }
    }
  }
  const scanner = scanXml(
    {
      open,
      close,
      text: (text) => {
        if (inData && cell !== undefined) cell.text += text
        const sheet = sheets.at(-1)
        if (inVisible && sheet !== undefined && /Hidden/i.test(text)) sheet.hidden = true
      },
    },
    limits,
    (fault) => {
      throw new Refusal(fault === 'doctype' ? 'part-doctype' : 'part-damaged', { part: 'Workbook' })
    },
  )
  scanner.write(xml)
  scanner.close()
  return sheets
}

/** A whole number of at most seven digits; else what is given. */
const numberOf = (value: string | undefined, otherwise: number): number =>
  /^\d{1,7}$/.test(value ?? '') ? Number(value) : otherwise

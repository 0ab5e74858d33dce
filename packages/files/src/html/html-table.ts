import type { LayoutCell, LayoutTable } from '@jiheng/core/layout'
import { cleanText } from '../layout/clean-text.ts'
import { headerRows } from '../layout/header-rows.ts'
import { layoutSlots, type Slot } from '../layout/layout-slots.ts'
import { papers, textWidth } from '../layout/paper.ts'
import { splitTable } from '../layout/split-table.ts'
import { wholeWidths } from '../layout/whole-widths.ts'
import { escapeHtml } from './escape-html.ts'
import { goesOnClass, inferredClass } from './html-marks.ts'

/** From this mean column width on, in millimetres, there is room for 小四. */
const roomy = 25

/** A table, in pieces where header rows stand in its middle, so that each piece repeats its own. */
export const htmlTables = (table: LayoutTable): readonly string[] =>
  splitTable(table).map((piece, index) => htmlTable(piece, index > 0))

/** A table with its caption, column widths, and header rows in `thead`. */
function htmlTable(table: LayoutTable, goesOn: boolean): string {
  const heads = headerRows(table.rows)
  const rows = layoutSlots(table).map((slots, index) => {
    const cells = slots
      .filter((slot) => slot.kind !== 'continued')
      .map((slot) => htmlCell(slot, table.rows.length - index))
    const tag = table.rows[index]?.header && index >= heads ? '<tr class="header">' : '<tr>'
    return `${tag}${cells.join('')}</tr>`
  })
  const widths = wholeWidths(table.columns, 1000).map((width) => `<col width="${width / 10}%">`)
  const id = table.anchor === undefined || goesOn ? '' : ` id="${table.anchor}"`
  const classes = [
    ...(textWidth(papers[table.orientation]) / table.columns.length >= roomy ? ['roomy'] : []),
    ...(goesOn ? [goesOnClass] : []),
  ]
  return [
    `<table${id}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>`,
    ...(table.caption === '' ? [] : [`<caption>${escapeHtml(cleanText(table.caption))}</caption>`]),
    `<colgroup>${widths.join('')}</colgroup>`,
    ...(heads > 0 ? [`<thead>${rows.slice(0, heads).join('\n')}</thead>`] : []),
    `<tbody>${rows.slice(heads).join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

function htmlCell({ kind, colspan, cell }: Slot, rowsLeft: number): string {
  if (kind === 'gap' || cell === undefined) return '<td></td>'
  // A header cell without a word would be announced before every cell.
  const tag = cell.role === 'value' || cell.text.trim() === '' ? 'td' : 'th'
  const rowspan = Math.min(cell.rowspan, rowsLeft)
  const attributes = [
    ` class="${cell.align[0]}"`,
    tag === 'th' ? ` scope="${cell.scope ?? 'row'}"` : '',
    colspan > 1 ? ` colspan="${colspan}"` : '',
    rowspan > 1 ? ` rowspan="${rowspan}"` : '',
  ]
  return `<${tag}${attributes.join('')}>${cellText(cell)}</${tag}>`
}

function cellText(cell: LayoutCell): string {
  const text = escapeHtml(cleanText(cell.text))
  return cell.inferred === true && text !== '' ? `<span class="${inferredClass}">${text}</span>` : text
}

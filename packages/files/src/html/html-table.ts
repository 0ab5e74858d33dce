import type { LayoutCell, LayoutTable } from '@jiheng/core/layout'
import { cleanText } from '../layout/clean-text.ts'
import { layoutSlots, type Slot } from '../layout/layout-slots.ts'
import { papers, textWidth } from '../layout/paper.ts'
import { wholeWidths } from '../layout/whole-widths.ts'
import { escapeHtml } from './escape-html.ts'
import { inferredClass } from './html-marks.ts'

/** From this mean column width on, in millimetres, there is room for 小四. */
const roomy = 25

/** A table with its caption, column widths, and header rows in `thead` where no cell reaches from them into the body. */
export function htmlTable(table: LayoutTable): string {
  const rows = layoutSlots(table).map((slots, index) => {
    const cells = slots
      .filter((slot) => slot.kind !== 'continued')
      .map((slot) => htmlCell(slot, table.rows.length - index))
    const tag = table.rows[index]?.header && index >= headerRows(table) ? '<tr class="header">' : '<tr>'
    return `${tag}${cells.join('')}</tr>`
  })
  const heads = headerRows(table)
  const widths = wholeWidths(table.columns, 1000).map((width) => `<col width="${width / 10}%">`)
  const wide = textWidth(papers[table.orientation]) / table.columns.length >= roomy ? ' class="roomy"' : ''
  return [
    `<table${wide}>`,
    ...(table.caption === '' ? [] : [`<caption>${escapeHtml(cleanText(table.caption))}</caption>`]),
    `<colgroup>${widths.join('')}</colgroup>`,
    ...(heads > 0 ? [`<thead>${rows.slice(0, heads).join('\n')}</thead>`] : []),
    `<tbody>${rows.slice(heads).join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

/** How many rows from the top are header rows and can stand apart: HTML cuts spans at the end of `thead`. */
function headerRows(table: LayoutTable): number {
  const body = table.rows.findIndex((row) => !row.header)
  const heads = body === -1 ? 0 : body
  const reaches = table.rows
    .slice(0, heads)
    .some((row, index) => row.cells.some((cell) => index + cell.rowspan > heads))
  return reaches ? 0 : heads
}

function htmlCell({ kind, colspan, cell }: Slot, rowsLeft: number): string {
  if (kind === 'gap' || cell === undefined) return '<td></td>'
  const tag = cell.role === 'value' ? 'td' : 'th'
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

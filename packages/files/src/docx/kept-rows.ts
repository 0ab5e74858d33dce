import type { LayoutTable } from '@jiheng/core/layout'
import { cleanText } from '../layout/clean-text.ts'
import { headerRows } from '../layout/header-rows.ts'
import type { RowMeasures } from '../layout/row-heights.ts'
import { textLines } from '../layout/text-lines.ts'

/** Up to this share of what the header leaves of a page a row is kept whole: five lines of 五号 on upright paper. */
const keptWhole = 1 / 8
/** The same of a header row, which is repeated only where it is whole. Heights are estimates. */
const keptHeader = 0.8

/**
 * Which rows do not break where the page ends. A higher one may, as in tables that Word itself makes: programs cut off what
 * does not fit on a page, and beside merged cells LibreOffice 7.4 does so with rows that would fit on the next one.
 *
 * @param heights Of the rows, in points.
 * @param page Height of the type area, in points.
 */
export function wholeRows({ rows }: LayoutTable, heights: readonly number[], page: number): readonly boolean[] {
  const heads = heights.slice(0, headerRows(rows)).reduce((a, b) => a + b, 0)
  return rows.map(
    ({ header }, index) => (heights[index] ?? 0) <= (page - heads) * (header === true ? keptHeader : keptWhole),
  )
}

/** What is held together at most, as a share of the page. */
const mostTogether = 0.75

/**
 * Which rows stay on the page of the row below them: header rows, which alone at the foot of a page would be printed twice,
 * and those in which a label begins (`labelRows`).
 *
 * @param page Height of the type area, in points.
 */
export function rowsTogether(
  table: LayoutTable,
  widths: readonly number[],
  heights: readonly number[],
  measures: RowMeasures,
  page: number,
): readonly boolean[] {
  const kept = labelRows(table, widths, heights, measures, page * mostTogether)
  return table.rows.map(
    ({ header }, index) => (header === true && table.rows[index + 1] !== undefined) || kept[index] === true,
  )
}

/**
 * Which rows stay on the page of the row below them, because a merged cell begins in them whose text is not at its end
 * yet: a label that begins at the foot of a page would be torn, and LibreOffice prints its last lines below the table.
 * What would hold together more than `most` is left to break, so that tables still go on over pages.
 *
 * @param widths Of the columns, in points.
 * @param heights Of the rows, in points.
 * @param most In points.
 */
function labelRows(
  table: LayoutTable,
  widths: readonly number[],
  heights: readonly number[],
  { size, line, sides, ends }: RowMeasures,
  most: number,
): readonly boolean[] {
  const kept = table.rows.map(() => false)
  for (const [top, row] of table.rows.entries())
    for (const { text, column, colspan, rowspan } of row.cells) {
      if (text === '' || rowspan === 1) continue
      const width = widths.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0)
      // A line to spare: the programs' own fonts break the text elsewhere than estimated.
      const needed = (textLines(cleanText(text), (width - sides) / size) + 1) * line + ends
      const last = Math.min(top + rowspan, table.rows.length) - 1
      let end = top
      for (let there = heights[top] ?? 0; end < last && there < needed; there += heights[end] ?? 0) end++
      let [from, to] = [top, end]
      while (kept[from - 1] === true) from--
      while (kept[to] === true) to++
      const together = heights.slice(from, to + 1).reduce((a, b) => a + b, 0)
      if (together <= most) kept.fill(true, top, end)
    }
  return kept
}

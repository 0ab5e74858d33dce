import type { Form } from '../form/index.ts'
import {
  type IndicatorCell,
  indicatorCellNames,
  indicatorCells,
  indicatorListNames,
  indicatorLists,
  isIndicatorList,
} from '../form/indicator-cells.ts'
import { entriesOf } from '../form/indicator-entry.ts'
import { labelKey } from '../form/label-key.ts'
import { tokenOf } from '../form/pointer.ts'
import type { IndicatorsRow } from '../template/schema/index.ts'
import { columnHeader } from './column-header.ts'
import { type DraftCell, type DraftRow, labelCell, valueCell } from './draft.ts'
import type { LayoutCell } from './layout.ts'
import { groupCell, type Line, levelCell, linesOf, type MergedColumn, mergedColumns, runs } from './level-cells.ts'

export type Column = IndicatorsRow['columns'][number]

const inputOf = (cell: IndicatorCell): readonly [NonNullable<LayoutCell['input']>, LayoutCell['align']] => {
  const { typing, long } = indicatorCells[cell]
  if (cell === 'name' || cell === 'termName') return ['text', 'left']
  if (long) return ['long-text', 'left']
  return [typing === 'value' || typing === 'decimal' ? typing : 'text', 'center']
}

/**
 * Columns of the form that its template has no room for; they are printed to the right of the others, so that nothing that
 * was read is lost.
 */
export const missingColumns = (form: Form, block: IndicatorsRow): readonly Column[] => {
  const has = (property: string, label?: string) =>
    block.columns.some(
      (column) => column.property === property && (label === undefined || labelKey(column.label) === labelKey(label)),
    )
  const distinct = (labels: readonly string[]) =>
    labels.filter((label, i) => labels.findIndex((other) => labelKey(other) === labelKey(label)) === i)
  // Points of a level-2 group stand beside its label.
  const typed = indicatorCellNames.filter(
    (cell) =>
      cell !== 'level2Weight' && !has(cell) && form.indicators.some((row) => (row[cell]?.raw ?? '').trim() !== ''),
  )
  const lists = indicatorListNames.flatMap((property) => {
    const entries = form.indicators.flatMap((row) => entriesOf(row, property))
    const labels = distinct(entries.map(({ head }) => head.raw || (head.value ?? '')))
    return labels.filter((label) => !has(property, label)).map((label) => ({ property, label }))
  })
  const extra = form.indicators.flatMap((row) => row.extra ?? []).map(({ label }) => label.raw || (label.value ?? ''))
  return [
    ...typed.map((property) => ({ property, label: indicatorCells[property].label })),
    ...lists,
    ...distinct(extra)
      .filter((label) => !has('extra', label))
      .map((label) => ({ property: 'extra' as const, label })),
  ]
}

/** The cell of a column whose own label tells which entry of a list it shows. */
const entryCell = (form: Form, base: string, line: Line, column: Column): DraftCell => {
  const row = line.of === 'indicators' ? form.indicators[line.index] : undefined
  const list = isIndicatorList(column.property) ? column.property : undefined
  const entries =
    list === undefined
      ? (row?.extra ?? []).map(({ label, value }) => ({ head: label, cell: value }))
      : row
        ? entriesOf(row, list)
        : []
  const index = entries.findIndex(({ head }) => labelKey(head.raw || (head.value ?? '')) === labelKey(column.label))
  const pointer = `${base}/${line.of}/${line.index}/${list ?? 'extra'}`
  const at =
    index >= 0
      ? [`${pointer}/${index}/${list === undefined ? 'value' : indicatorLists[list].cell}`]
      : list === undefined && row
        ? [`${pointer}/${tokenOf(column.label)}`]
        : []
  const isValue = list !== undefined && indicatorLists[list].cell === 'value'
  return valueCell({ printed: entries[index]?.cell, at }, column.span ?? 1, 1, isValue ? 'value' : 'text', 'center')
}

const cellOf = (form: Form, base: string, line: Line, column: Column): DraftCell => {
  const { property, span = 1 } = column
  if (property === 'level1' || property === 'level1Points' || property === 'level2')
    throw new Error('level cells are merged, not made row by row')
  if (property === 'extra' || isIndicatorList(property)) return entryCell(form, base, line, column)
  const row = line.of === 'indicators' ? form.indicators[line.index] : undefined
  const [input, align] = inputOf(property)
  const at = [`${base}/${line.of}/${line.index}/${property}`]
  return valueCell({ printed: row?.[property], at }, span, 1, input, align)
}

const nothing: Line = { of: 'indicators', index: 0, level1: { raw: '', place: {} }, level2: { raw: '', place: {} } }

const isMerged = (property: Column['property']): property is MergedColumn =>
  mergedColumns.some((column) => column === property)

/** The indicator table: its header, of two rows where columns are grouped, and one row an indicator and an empty level. */
export const indicatorRows = (form: Form, base: string, block: IndicatorsRow): readonly DraftRow[] => {
  const columns = [...block.columns, ...missingColumns(form, block)]
  const known = linesOf(form)
  const lines = known.length > 0 ? known : [nothing]
  const counts = new Map(mergedColumns.map((column) => [column, runs(lines, column)]))
  const header = columnHeader(columns)
  const side = block.side
  const beside = (rowspan: number, text: string): readonly DraftCell[] =>
    side === undefined ? [] : [labelCell(text, side.span ?? 1, rowspan, 'rowgroup')]
  const merged = (i: number, property: MergedColumn, span: number): readonly DraftCell[] => {
    const count = counts.get(property)?.[i] ?? 0
    if (count === 0) return []
    const cell =
      property === 'level1' || property === 'level2'
        ? levelCell(form, base, block, lines, i, count, property, span)
        : groupCell(form, base, lines.slice(i, i + count), property, span)
    return cell === undefined ? [] : [known.length > 0 ? cell : { ...cell, at: [] }]
  }
  const body = lines.map((line, i): DraftRow => {
    const cells = columns.flatMap((column): readonly DraftCell[] =>
      isMerged(column.property) ? merged(i, column.property, column.span ?? 1) : [cellOf(form, base, line, column)],
    )
    return {
      cells: i === 0 && side?.header === false ? [...beside(lines.length, side.label), ...cells] : cells,
      indicators: true,
      ...(known.length > 0 ? { item: { of: line.of, index: line.index } } : {}),
    }
  })
  const left =
    side === undefined ? [] : side.header ? beside(lines.length + header.length, side.label) : beside(header.length, '')
  return [
    ...header.map(
      (cells, r): DraftRow => ({
        cells: r === 0 ? [...left, ...cells] : cells,
        header: true,
        indicators: true,
        ...(r > 0 ? { under: true } : {}),
      }),
    ),
    ...body,
  ]
}

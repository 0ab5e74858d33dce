import type { Form, Indicator, Printed } from '../form/index.ts'
import type { IndicatorProperty, IndicatorsRow } from '../template/schema.ts'
import { type DraftCell, type DraftRow, labelCell, valueCell } from './draft.ts'
import { labelKey } from './label-key.ts'
import type { LayoutCell } from './layout.ts'
import { type Line, levelCell, linesOf, runs } from './level-cells.ts'

type Column = IndicatorsRow['columns'][number]
type Input = NonNullable<LayoutCell['input']>

const inputs: Readonly<Record<Exclude<IndicatorProperty, 'level1' | 'level2'>, readonly [Input, LayoutCell['align']]>> =
  {
    name: ['text', 'left'],
    target: ['value', 'center'],
    actual: ['value', 'center'],
    weight: ['decimal', 'center'],
    score: ['decimal', 'center'],
    definition: ['long-text', 'left'],
    basis: ['long-text', 'left'],
    note: ['long-text', 'left'],
    description: ['long-text', 'left'],
  }

/** Columns that the form holds and the template does not print, with the words of the classic forms. */
const usual: Readonly<Record<keyof typeof inputs, string>> = {
  name: '三级指标',
  target: '指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  definition: '指标解释',
  basis: '指标值确定依据',
  note: '备注',
  description: '绩效指标描述',
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
  const typed = (Object.keys(usual) as (keyof typeof usual)[]).filter(
    (property) => !has(property) && form.indicators.some((row) => (row[property]?.raw ?? '') !== ''),
  )
  const extra = form.indicators.flatMap((row) => row.extra ?? []).map(({ label }) => label.raw || (label.value ?? ''))
  return [
    ...typed.map((property) => ({ property, label: usual[property] })),
    ...[...new Set(extra)]
      .filter((label) => !has('extra', label))
      .map((label) => ({ property: 'extra' as const, label })),
  ]
}

const extraOf = (
  row: Indicator | undefined,
  column: Column,
): { readonly index: number; readonly value: Printed | undefined } => {
  const index =
    row?.extra?.findIndex(({ label }) => labelKey(label.raw || (label.value ?? '')) === labelKey(column.label)) ?? -1
  return { index, value: row?.extra?.[index]?.value }
}

const cellOf = (form: Form, base: string, line: Line, column: Column): DraftCell => {
  const row = line.of === 'indicators' ? form.indicators[line.index] : undefined
  const pointer = `${base}/${line.of}/${line.index}`
  const span = column.span ?? 1
  if (column.property === 'extra') {
    const { index, value } = extraOf(row, column)
    const at =
      index < 0
        ? `${pointer}/extra/${column.label.replaceAll('~', '~0').replaceAll('/', '~1')}`
        : `${pointer}/extra/${index}/value`
    return valueCell({ printed: value, at: [at] }, span, 1, 'text', 'center')
  }
  if (column.property === 'level1' || column.property === 'level2')
    throw new Error('level cells are merged, not made row by row')
  const [input, align] = inputs[column.property]
  return valueCell({ printed: row?.[column.property], at: [`${pointer}/${column.property}`] }, span, 1, input, align)
}

const nothing: Line = { of: 'indicators', index: 0, level1: { raw: '', place: {} }, level2: { raw: '', place: {} } }

/** The indicator table: its header row, and one row an indicator and an empty level. */
export const indicatorRows = (form: Form, base: string, block: IndicatorsRow): readonly DraftRow[] => {
  const columns = [...block.columns, ...missingColumns(form, block)]
  const known = linesOf(form)
  const lines = known.length > 0 ? known : [nothing]
  const [level1, level2] = [runs(lines, 'level1'), runs(lines, 'level2')]
  const headers = columns.map((column) => labelCell(column.label, column.span ?? 1, 1, 'col'))
  const side = block.side
  const beside = (rowspan: number, text: string): readonly DraftCell[] =>
    side === undefined ? [] : [labelCell(text, side.span ?? 1, rowspan, 'rowgroup')]
  const body = lines.map((line, i): DraftRow => {
    const cells = columns.flatMap((column): DraftCell[] => {
      if (column.property !== 'level1' && column.property !== 'level2') return [cellOf(form, base, line, column)]
      const count = (column.property === 'level1' ? level1 : level2)[i] ?? 0
      const cell = levelCell(form, base, block, lines, i, count, column.property, column.span ?? 1)
      return count === 0 || cell === undefined ? [] : [known.length > 0 ? cell : { ...cell, at: [] }]
    })
    return {
      cells: i === 0 && side?.header === false ? [...beside(lines.length, side.label), ...cells] : cells,
      indicators: true,
      ...(known.length > 0 ? { item: { of: line.of, index: line.index } } : {}),
    }
  })
  const left = side === undefined ? [] : side.header ? beside(lines.length + 1, side.label) : beside(1, '')
  return [{ cells: [...left, ...headers], header: true, indicators: true }, ...body]
}

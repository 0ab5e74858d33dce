import type { FormShape, ShapeIndicators } from './form-shape.ts'
import { type Template, type TemplateRow, templateSchema } from './schema.ts'
import { gridRows, gridWidth } from './shape-grid.ts'
import { moneyParts } from './shape-money.ts'

/** Relative widths of the columns of an indicator table. */
const weights: Readonly<Record<ShapeIndicators['columns'][number]['property'] | 'side', number>> = {
  side: 7,
  level1: 11,
  level2: 13,
  name: 26,
  target: 14,
  actual: 14,
  weight: 7,
  score: 7,
  definition: 22,
  basis: 14,
  note: 16,
  description: 20,
  extra: 12,
}

/** Widths of the grid's columns: as the source tells, else by what stands in the indicator table's columns. */
const widthsOf = (shape: FormShape, rows: readonly TemplateRow[], width: number): readonly number[] => {
  if (shape.widths?.length === width && shape.widths.every((one) => one > 0)) return shape.widths
  const table = rows.find((row) => 'block' in row && row.block === 'indicators')
  if (table === undefined || !('levels' in table)) return Array.from({ length: width }, () => 10)
  const side = table.side ? [{ property: 'side' as const, span: table.side.span ?? 1 }] : []
  return [...side, ...table.columns].flatMap(({ property, span = 1 }) =>
    Array.from({ length: span }, () => Math.max(2, Math.round(weights[property] / span))),
  )
}

/**
 * A template for a form that no template knows, from what a reader found in it: an ordinary template (id "own") that can
 * draw, edit and print the form. Never fails: what the hints of geometry leave open is concluded, so that rows tile.
 *
 * @example synthesise(shape).rows.length // as many as shape.rows
 */
export const synthesise = (shape: FormShape): Template => {
  const width = gridWidth(shape)
  const rows = gridRows(shape.rows, width)
  const widths = widthsOf(shape, rows, width)
  const landscape = widths.length > 10
  return templateSchema.parse({
    id: 'own',
    version: '1',
    name: { 'zh-CN': '本表自有格式', en: "The form's own layout" },
    kind: 'table',
    phase: shape.phase,
    subject: shape.subject,
    scheme: shape.scheme,
    amountUnit: shape.amountUnit,
    paper: { orientation: shape.orientation ?? (landscape ? 'landscape' : 'portrait') },
    head: shape.head ?? [],
    columns: widths,
    rows,
    ...moneyParts(shape),
  })
}
export type { FormShape, ShapeBlock, ShapeCell, ShapeIndicators, ShapeRow, ShapeSpan } from './form-shape.ts'
